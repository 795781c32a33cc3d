"""compare.py VALIDATE [--rounds N] [--invocations N]: the two functions in turns, and their ratios as a table."""

import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import time

from sample_reading import stored_reading
from stand_in import StandIn

DOCUMENT = "d" * 64
EVENT = {
    "action": "validate", "executionID": "benchmark", "startedAt": "2026-11-21T15:04:05.123Z",
    "document": {
        "documentID": DOCUMENT, "bucket": "raw", "key": "incoming/a.pdf", "version": "1", "contentHash": "c",
        "size": 1000, "contentType": "application/pdf", "pages": 2},
    "extraction": {
        "readingKey": f"readings/{DOCUMENT}.json", "pages": 2, "partial": False, "engine": "textract", "reasons": []},
}


def environment(address):
    return {
        "PATH": os.environ["PATH"], "HOME": "/nonexistent", "AWS_LAMBDA_RUNTIME_API": address,
        "AWS_LAMBDA_FUNCTION_NAME": "validate", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "256", "AWS_REGION": "us-east-1",
        "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_ENDPOINT_URL": f"http://{address}",
        "RESULTS_BUCKET": "results",
    }


def peak_megabytes(process):
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def run(command, reading, invocations):
    """One process: milliseconds to its first `next`, of the first and of each further invocation; megabytes."""
    stand_in = StandIn(reading)
    start = time.perf_counter()
    process = subprocess.Popen(command, env=environment(stand_in.address), stdout=subprocess.DEVNULL)
    try:
        cold = stand_in.asked.get(timeout=30) - start
        first = stand_in.invoke(EVENT)
        warm = [stand_in.invoke(EVENT) for _ in range(invocations)]
        if stand_in.written != invocations + 1:
            raise RuntimeError("a function did not write its result")
        return cold * 1000, first * 1000, [seconds * 1000 for seconds in warm], peak_megabytes(process)
    finally:
        process.kill()
        process.wait()
        stand_in.server.shutdown()


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("validate")
    arguments.add_argument("--rounds", type=int, default=7)
    arguments.add_argument("--invocations", type=int, default=100)
    given = arguments.parse_args()
    folder = pathlib.Path(__file__).parent
    commands = {"swift": [given.validate], "python": [sys.executable, str(folder / "python_function.py")]}
    reading = json.dumps(stored_reading()).encode()

    runs = {name: [] for name in commands}
    for number in range(given.rounds + 1):
        for name, command in commands.items():
            result = run(command, reading, given.invocations)
            if number > 0:  # the round before the first fills the page cache
                runs[name].append(result)

    figures = {
        "cold start to first /next, ms": lambda run: [run[0]],
        "first invocation, ms": lambda run: [run[1]],
        "warm invocation, ms": lambda run: run[2],
        "peak memory, MB": lambda run: [run[3]],
    }
    print(f"{given.rounds} processes of each, {given.invocations} warm invocations in each;"
          f" a reading of {len(reading) // 1024} KB")
    print(f"{'median (least - most)':<32}{'validate, Swift':>26}{'boto3, Python':>26}{'ratio':>8}")
    for title, figure in figures.items():
        medians, cells = [], []
        for name in commands:
            values = [value for result in runs[name] for value in figure(result)]
            medians.append(statistics.median(values))
            cells.append(f"{medians[-1]:.1f} ({min(values):.1f} - {max(values):.1f})")
        print(f"{title:<32}{cells[0]:>26}{cells[1]:>26}{medians[1] / medians[0]:>7.1f}x")
    print("The Python function does the same I/O and no validation: the ratio of a warm invocation favours it.")


if __name__ == "__main__":
    main()
