"""An emulator started by our launcher, and what the tests do with it."""

import io
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
import uuid
import zipfile
from pathlib import Path

import boto3
import pytest

ROOT = Path(__file__).parents[2]
LAUNCHER = ROOT / "scripts/ministack/launch.py"
BOOTSTRAP = Path(__file__).with_name("bootstrap.py")
ROLE = "arn:aws:iam::000000000000:role/test"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def until(condition, seconds=15):
    """The first true answer of `condition`; fails after `seconds`."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if answer := condition():
            return answer
        time.sleep(0.05)
    pytest.fail(f"not within {seconds} seconds")


class Emulator:
    def __init__(self, port, directory):
        self.endpoint = f"http://127.0.0.1:{port}"
        self.log = directory / "emulator.log"
        environment = {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "TMPDIR": str(directory),
            "STATE_DIR": str(directory),
            "GATEWAY_PORT": str(port),
            "LAMBDA_ASYNC_RETRY_BASE_SECONDS": "0.05",
            "LEAKED_SECRET": "of the emulator",
        }
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [sys.executable, LAUNCHER], env=environment, stdout=log, stderr=subprocess.STDOUT
            )
        until(self.answers)

    def answers(self):
        assert self.process.poll() is None, self.log.read_text()
        try:
            return urllib.request.urlopen(f"{self.endpoint}/_ministack/health").status == 200
        except OSError:
            return False

    def client(self, service):
        return boto3.client(
            service,
            endpoint_url=self.endpoint,
            region_name="us-east-1",
            aws_access_key_id="test",
            aws_secret_access_key="test",
        )

    def function(self, **options):
        """The ARN of a new function that does what its payload says (see bootstrap.py)."""
        archive = io.BytesIO()
        with zipfile.ZipFile(archive, "w") as file:
            entry = zipfile.ZipInfo("bootstrap")
            entry.external_attr = 0o755 << 16
            file.writestr(entry, BOOTSTRAP.read_text())
        defaults = {"Runtime": "provided.al2023", "Handler": "bootstrap", "Role": ROLE, "Timeout": 5}
        client = self.client("lambda")
        code = {"ZipFile": archive.getvalue()}
        name = f"test-{uuid.uuid4().hex[:8]}"
        return client.create_function(FunctionName=name, Code=code, **defaults | options)["FunctionArn"]

    def execute(self, states, start_at="Task", **machine):
        """The ended execution of a new state machine with these states."""
        client = self.client("stepfunctions")
        definition = {"QueryLanguage": "JSONata", "StartAt": start_at, "States": states, **machine}
        arn = client.create_state_machine(
            name=f"test-{uuid.uuid4().hex[:8]}", definition=json.dumps(definition), roleArn=ROLE
        )["stateMachineArn"]
        execution = client.start_execution(stateMachineArn=arn, input="{}")["executionArn"]

        def ended():
            description = client.describe_execution(executionArn=execution)
            return description if description["status"] != "RUNNING" else None

        return until(ended)

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=10)
