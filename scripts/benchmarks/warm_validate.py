"""`validate` on an ordinary document: start, first and further invocations, memory; beside boto3."""

import json

from functions import READING_KEY, python, started
from sample_reading import stored_reading
from stand_in import StandIn
from table import heading, row

EXTRACTION = {"readingKey": READING_KEY, "pages": 2, "partial": False, "engine": "textract", "reasons": []}


def measure(binaries, rounds, invocations):
    commands = {"swift": [f"{binaries}/validate"], "python": python("validate")}
    reading = json.dumps(stored_reading()).encode()
    runs = {name: [] for name in commands}
    unmeasured = 1 if rounds > 1 else 0  # fills the page cache
    for number in range(unmeasured + rounds):
        for name, command in commands.items():
            result = _run(command, reading, invocations)
            if number >= unmeasured:
                runs[name].append(result)

    heading(f"a reading of {len(reading) // 1024} KB", "validate, Swift", "boto3, Python")
    for index, title in enumerate(
            ("cold start to first /next, ms", "first invocation, ms", "warm invocation, ms", "peak memory, MB")):
        row(title, *([value for run in runs[name] for value in run[index]] for name in commands))
    print("The Python function does the same I/O and no validation: the ratio of a warm invocation favours it.")


def _run(command, reading, invocations):
    stand_in = StandIn({f"/results/{READING_KEY}": reading})
    with started(command, stand_in) as function:
        first, *warm = (function.invoke("validate", extraction=EXTRACTION) for _ in range(invocations + 1))
        if stand_in.written != invocations + 1:
            raise RuntimeError("a function did not write its result")
        return [function.cold * 1000], [first], warm, [function.peak_megabytes()]
