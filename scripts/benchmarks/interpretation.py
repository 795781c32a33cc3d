"""From Textract's answer to the checked invoice in one warm process; beside json and dictionaries."""

import json
import subprocess

from functions import python
from table import heading, row


def measure(binaries, fixtures, rounds):
    answers = [str(fixtures / f"two-pages-part-{part}.json") for part in (1, 2)]
    commands = ([f"{binaries}/interpretation-benchmark"], python("interpretation"))
    reports = []
    for command in commands:
        done = subprocess.run([*command, str(rounds + 3), *answers], check=True, capture_output=True)
        reports.append(json.loads(done.stdout))

    heading(f"an answer of {reports[0]['bytes'] // 1024} KB, CPU milliseconds", "Swift", "json, Python")
    for phase in ("read", "interpret"):
        row(phase, *(report[phase][3:] for report in reports))
    row("both", *([sum(both) for both in zip(report["read"], report["interpret"])][3:] for report in reports))
    print("The Python program takes the surest field of each type and adds up the lines; it proves nothing.")
