"""Every Task is retried, and every retry spreads its attempts and bounds its waits.

Without jitter, documents that were throttled together come back together.
"""

BOUNDS = ("IntervalSeconds", "BackoffRate", "MaxAttempts", "MaxDelaySeconds")


def check(definition):
    for name, state in definition["States"].items():
        if state.get("Type") == "Task" and not state.get("Retry"):
            yield f"{name} has no Retry"
        for number, retrier in enumerate(state.get("Retry", [])):
            where = f"{name}: Retry[{number}]"
            if retrier.get("JitterStrategy") != "FULL":
                yield f"{where} has no JitterStrategy FULL"
            for field in BOUNDS:
                if field not in retrier:
                    yield f"{where} has no {field}"
            if "States.ALL" in retrier.get("ErrorEquals", []):
                yield f"{where} repeats what cannot get better; name the errors"
