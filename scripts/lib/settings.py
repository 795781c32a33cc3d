"""Writes settings.json from `terraform output -json` on standard input.

settings.py ENDPOINT TEXTRACT_ENDPOINT FILE
"""

import json
import os
import sys

endpoint, textract_endpoint, path = sys.argv[1:]
outputs = json.load(sys.stdin)["pipeline"]["value"]
settings = {
    "endpoint": endpoint,
    "textractEndpoint": textract_endpoint,
    "region": outputs["region"],
    "rawBucket": outputs["raw_bucket"],
    "resultsBucket": outputs["results_bucket"],
    "table": outputs["table_name"],
    "stateMachineARN": outputs["state_machine_alias_arn"],
    "incomingPrefix": outputs["incoming_prefix"],
}
unfinished = f"{path}.{os.getpid()}"
with open(unfinished, "w", encoding="utf-8") as file:
    json.dump(settings, file, indent=2)
    file.write("\n")
os.replace(unfinished, path)
