"""Functions as processes: started beside a stand-in, and asked for their memory before they are ended."""

import contextlib
import os
import pathlib
import subprocess
import sys
import time

FUNCTIONS = ("textract-processor", "validate", "process", "store", "notify", "cleanup")
DOCUMENT = {
    "documentID": "d" * 64, "bucket": "raw", "key": "incoming/a.pdf", "version": "1", "contentHash": "c", "size": 1000,
    "contentType": "application/pdf", "pages": 2}
RUN = {"executionID": "benchmark", "startedAt": "2026-11-21T15:04:05.123Z"}
READING_KEY = f"readings/{DOCUMENT['documentID']}.json"


def python(name):
    """The command of a Python function that stands for the obvious way to do it."""
    return [sys.executable, str(pathlib.Path(__file__).parent / f"python_{name}.py")]


class Function:
    """One process. `cold` is the time in seconds until it asked for its first event."""

    def __init__(self, command, stand_in):
        self.stand_in = stand_in
        start = time.perf_counter()
        self.process = subprocess.Popen(command, env=_environment(stand_in.address), stdout=subprocess.DEVNULL)
        self.cold = stand_in.asked.get(timeout=30) - start

    def invoke(self, action, **members):
        """Milliseconds of one invocation."""
        return self.stand_in.invoke({"action": action, "document": DOCUMENT, **RUN, **members}) * 1000

    def cpu_milliseconds(self):
        """Of all threads so far: what a machine that does other work besides does not change."""
        threads = pathlib.Path(f"/proc/{self.process.pid}/task").glob("*/schedstat")
        return sum(int(thread.read_text(encoding="ascii").split()[0]) for thread in threads) / 1e6

    def peak_megabytes(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024


@contextlib.contextmanager
def started(command, stand_in):
    function = Function(command, stand_in)
    try:
        yield function
    finally:
        function.process.kill()
        function.process.wait()
        stand_in.server.shutdown()


def _environment(address):
    return {
        "PATH": os.environ["PATH"], "HOME": "/nonexistent", "AWS_LAMBDA_RUNTIME_API": address,
        "AWS_LAMBDA_FUNCTION_NAME": "benchmark", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "256", "AWS_REGION": "us-east-1",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_ENDPOINT_URL": f"http://{address}",
        "AWS_REQUEST_CHECKSUM_CALCULATION": "when_required", "RAW_BUCKET": "raw", "RESULTS_BUCKET": "results",
        "TABLE_NAME": "invoices", "TEXTRACT_TOPIC_ARN": "arn:aws:sns:us-east-1:000000000000:textract",
        "TEXTRACT_ROLE_ARN": "arn:aws:iam::000000000000:role/textract",
        "PEOPLE_TOPIC_ARN": "arn:aws:sns:us-east-1:000000000000:people", "MAIL_FROM": "a@example.com",
        "STATE_MACHINE_ARN": "arn:aws:states:us-east-1:000000000000:stateMachine:invoices",
    }
