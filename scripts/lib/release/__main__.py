"""python -m release before|shift|undo OUTPUTS…, where OUTPUTS is the file of `terraform output -json`.

    before OUTPUTS WEIGHTS           prints the Terraform variables of a release; refuses to watch while an alarm rings
    shift OUTPUTS WEIGHTS SECONDS    WEIGHTS such as 10,50,100; SECONDS to watch after each but the last
    undo OUTPUTS                     back to the versions before the last release
"""

import json
import signal
import sys

from botocore.exceptions import BotoCoreError, ClientError

from .deployment import Deployment
from .shift import Stopped, shift, undo, variables_before


def main(command, path, weights="100", seconds="0"):
    with open(path, encoding="utf-8") as file:
        outputs = json.load(file).get("pipeline", {"value": {}})["value"]
    weights = [int(weight) for weight in weights.split(",")]
    if command == "before":
        print(json.dumps({"release": before(outputs, weights)}))
    elif command == "shift":
        shift(Deployment(outputs), weights, float(seconds), say)
    elif command == "undo":
        undo(Deployment(outputs), say)


def before(outputs, weights):
    if "state_machine_version_arn" not in outputs:
        return {}  # The first deployment: there is no version that anything could stay on.
    deployment = Deployment(outputs)
    ringing = deployment.ringing_alarms() if len(weights) > 1 else []
    if ringing:
        raise Stopped(
            "these alarms ring already, so a release could not be watched: " + ", ".join(ringing)
            + ". docs/runbook.md says what they mean; a release that ends them is deployed with --at-once")
    return variables_before(deployment)


def say(line):
    print(line, flush=True)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended while a release was under way"))
    try:
        main(*sys.argv[1:])
    except (Stopped, ClientError, BotoCoreError) as error:
        sys.exit(f"error: {error}")
