"""All functions: time to the first `/next`, and memory there; beside a Python function that only imports boto3."""

from functions import FUNCTIONS, python, started
from stand_in import StandIn
from table import heading, row


def measure(binaries, rounds):
    commands = {name: [f"{binaries}/{name}"] for name in FUNCTIONS} | {"python": python("validate")}
    runs = {name: [] for name in commands}
    unmeasured = 1 if rounds > 1 else 0  # fills the page cache
    for number in range(unmeasured + rounds):
        for name, command in commands.items():
            with started(command, StandIn()) as function:
                if number >= unmeasured:
                    runs[name].append((function.cold * 1000, function.peak_megabytes()))

    for index, title in enumerate(("cold start to first /next, ms", "memory at first /next, MB")):
        heading(title, "Swift", "boto3, Python")
        for name in FUNCTIONS:
            row(name, *([run[index] for run in runs[one]] for one in (name, "python")))
