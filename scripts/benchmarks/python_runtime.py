"""The loop of a Lambda function in Python, without what the real one does besides."""

import json
import os
import urllib.request

API = f"http://{os.environ['AWS_LAMBDA_RUNTIME_API']}/2018-06-01/runtime/invocation"


def serve(handle):
    while True:
        with urllib.request.urlopen(f"{API}/next") as answer:
            request_id = answer.headers["Lambda-Runtime-Aws-Request-Id"]
            event = json.load(answer)
        body = json.dumps(handle(event)).encode()
        print(json.dumps({"level": "INFO", "message": "Invocation finished"}), flush=True)
        urllib.request.urlopen(urllib.request.Request(f"{API}/{request_id}/response", data=body)).read()
