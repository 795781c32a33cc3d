#!/usr/bin/env python3
"""A Lambda runtime that does what its payload says: `{"do": "fail", "name": "…"}` and the like."""

import http.client
import json
import os
import signal
import time

API = "/2018-06-01/runtime"
connection = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"])


def request(method, path, body=None):
    connection.request(method, API + path, body=json.dumps(body) if body is not None else None)
    answer = connection.getresponse()
    return answer.getheader("Lambda-Runtime-Aws-Request-Id"), answer.read()


def failure(name):
    return {"errorType": name, "errorMessage": "as the test wants it"}


def handle(event):
    match event.get("do"):
        case "environment":
            return dict(os.environ)
        case "sleep":
            time.sleep(event["seconds"])
        case "die":
            os.kill(os.getpid(), signal.SIGKILL)
        case "fail":
            raise RuntimeError(event["name"])
        case "append":
            # One line for every call, in a file that outlives this process.
            with open(event["file"], "a") as file:
                file.write(event["line"] + "\n")
            if "fail" in event:
                raise RuntimeError(event["fail"])
    return {}


if "INIT_FAILURE" in os.environ:
    request("POST", "/init/error", failure(os.environ["INIT_FAILURE"]))
    raise SystemExit(1)

while True:
    identifier, body = request("GET", "/invocation/next")
    event = json.loads(body)
    if "Records" in event:
        event = json.loads(event["Records"][0]["Sns"]["Message"])
    try:
        request("POST", f"/invocation/{identifier}/response", handle(event))
    except RuntimeError as error:
        request("POST", f"/invocation/{identifier}/error", failure(str(error)))
