"""scripts/demo: what it refuses before it begins. What it does is proven by running it."""

import socket


def test_refuses_a_file_that_is_none_before_anything_is_installed_or_built(run):
    result = run("scripts/demo", "/nowhere/invoice.pdf")
    assert (result.returncode, result.stdout) == (1, "")
    assert "/nowhere/invoice.pdf is no file that can be read" in result.stderr


def test_refuses_a_taken_port_before_anything_is_installed_or_built(run, tmp_path):
    document = tmp_path / "invoice.pdf"
    document.write_text("")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        result = run("scripts/demo", document, environment={
            "INVOICES_LOCAL_DIRECTORY": tmp_path / "local", "INVOICES_PORT": port})
    assert (result.returncode, result.stdout) == (1, "")
    assert f"port {port} is taken by another program" in result.stderr
