"""How the launcher starts and refuses to start."""

import os
import socket
import subprocess
import sys

from emulator_process import LAUNCHER, free_port


def launch(port, *python_options, **environment):
    variables = {"PATH": os.environ["PATH"], "GATEWAY_PORT": str(port), **environment}
    command = [sys.executable, *python_options, LAUNCHER]
    return subprocess.run(command, env=variables, capture_output=True, text=True, timeout=20)


def test_a_taken_port_is_a_clear_message():
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        result = launch(port)
    assert result.returncode == 3
    assert f"Port {port} on 127.0.0.1 is taken by another program." in result.stderr


def test_another_version_of_the_emulator_is_refused(tmp_path):
    metadata = tmp_path / "ministack-9.9.9.dist-info/METADATA"
    metadata.parent.mkdir()
    metadata.write_text("Metadata-Version: 2.1\nName: ministack\nVersion: 9.9.9\n")
    result = launch(free_port(), PYTHONPATH=str(tmp_path))
    assert result.returncode == 4
    assert "MiniStack 1.5.33 is needed, 9.9.9 is installed." in result.stderr


def test_it_listens_on_loopback_only(emulator):
    port = int(emulator.endpoint.rpartition(":")[2])
    sockets = subprocess.run(["ss", "-Hltnp"], capture_output=True, text=True, check=True).stdout.splitlines()
    own = [line.split()[3] for line in sockets if f"pid={emulator.process.pid}," in line]
    assert f"127.0.0.1:{port}" in own
    assert all(address.startswith("127.0.0.1:") for address in own)
