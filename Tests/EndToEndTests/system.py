"""The running local system, as the tests see it: buckets, executions, records, logs, mails."""

import hashlib
import json
import os
import subprocess
import time
import urllib.request
from dataclasses import dataclass
from pathlib import Path

import boto3
import pytest

ROOT = Path(__file__).parents[2]
PATIENCE = 120


def until(condition, seconds=PATIENCE):
    """The first true answer of `condition`; fails after `seconds`."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if answer := condition():
            return answer
        time.sleep(0.1)
    pytest.fail(f"not within {seconds} seconds")


@dataclass
class Upload:
    key: str
    version: str
    document_id: str


@dataclass
class Run:
    arn: str
    status: str
    error: str | None
    output: dict | None
    history: list

    @property
    def name(self):
        return self.arn.rpartition(":")[2]

    @property
    def states(self):
        return [e["stateEnteredEventDetails"]["name"] for e in self.history if "stateEnteredEventDetails" in e]

    @property
    def errors(self):
        """The names of the errors of failed attempts."""
        return [e["taskFailedEventDetails"]["error"] for e in self.history if "taskFailedEventDetails" in e]


def file_of(event):
    """Key and version of the file that an event announces; an event may be anything."""
    try:
        return event["detail"]["object"]["key"], event["detail"]["object"].get("version-id")
    except (KeyError, TypeError, AttributeError):
        return None


class System:
    def __init__(self):
        path = os.environ.get("INVOICES_SETTINGS") or ROOT / ".local/settings.json"
        if not Path(path).exists():
            subprocess.run([ROOT / "scripts/local", "up"], check=True)
        self.directory = Path(path).parent
        self.settings = json.loads(Path(path).read_text(encoding="utf-8"))
        self.s3, self.states, self.logs, self.sqs = map(self.client, ("s3", "stepfunctions", "logs", "sqs"))
        self.table = boto3.resource("dynamodb", **self.access()).Table(self.settings["table"])
        self.inputs = {}

    @property
    def prefix(self):
        """What the names of everything that Terraform made begin with."""
        return self.settings["table"].rpartition("-")[0]

    def arn(self, service, name, kind=""):
        """The ARN of what Terraform named `name`; `kind` is what its service puts before the name."""
        return f"arn:aws:{service}:{self.settings['region']}:000000000000:{kind}{self.prefix}-{name}"

    def access(self):
        return {
            "endpoint_url": self.settings["endpoint"],
            "region_name": self.settings["region"],
            "aws_access_key_id": "test",
            "aws_secret_access_key": "test",
        }

    def client(self, service):
        return boto3.client(service, **self.access())

    # Documents

    def upload(self, name, content):
        """Puts a file where documents arrive."""
        bucket, key = self.settings["rawBucket"], self.settings["incomingPrefix"] + name
        version = self.s3.put_object(Bucket=bucket, Key=key, Body=content)["VersionId"]
        identity = "\n".join([bucket, key, version, hashlib.sha256(content).hexdigest()])
        return Upload(key, version, hashlib.sha256(identity.encode()).hexdigest())

    def process(self, name, content):
        """Uploads a file and waits for its run."""
        upload = self.upload(name, content)
        return upload, self.run_of(upload)

    def record(self, upload):
        """The latest state of a document."""
        return self.table.get_item(Key={"invoiceId": upload.document_id, "timestamp": "LATEST"}).get("Item")

    def record_of(self, run):
        """The latest state of the document that a run ended with."""
        key = {"invoiceId": run.output["documentID"], "timestamp": "LATEST"}
        return self.table.get_item(Key=key).get("Item")

    def items(self, upload):
        """Everything that is recorded of a document, by sort key."""
        answer = self.table.query(
            KeyConditionExpression="invoiceId = :id", ExpressionAttributeValues={":id": upload.document_id}
        )
        return {item["timestamp"]: item for item in answer["Items"]}

    def events(self, upload):
        """The history of a document, oldest first."""
        return [item for key, item in sorted(self.items(upload).items()) if key.startswith("EVENT#")]

    def versions(self, upload):
        """What each run recorded of a document, unchanged since."""
        return [item for key, item in self.items(upload).items() if key != "LATEST" and not key.startswith("EVENT#")]

    def result(self, record):
        """The canonical invoice of a record."""
        body = self.s3.get_object(Bucket=self.settings["resultsBucket"], Key=record["resultKey"])["Body"]
        return json.loads(body.read())

    def mails(self):
        with urllib.request.urlopen(f"{self.settings['endpoint']}/_ministack/ses/messages") as answer:
            messages = json.load(answer)["messages"]
        return [message for account in messages.values() for message in account]

    # Textract

    def textract_calls(self):
        """Calls and pages of every operation so far: what AWS would bill."""
        with urllib.request.urlopen(f"{self.settings['textractEndpoint']}/_stand-in/calls") as answer:
            return json.load(answer)

    def plan_textract_faults(self, operation, code, times):
        """The next calls of an operation fail."""
        body = json.dumps({"operation": operation, "code": code, "times": times}).encode()
        urllib.request.urlopen(f"{self.settings['textractEndpoint']}/_stand-in/faults", body).close()

    # Executions

    def event(self, upload):
        """The announcement of an upload, as far as the pipeline reads it."""
        file = {"key": upload.key, "version-id": upload.version}
        return {"detail": {"bucket": {"name": self.settings["rawBucket"]}, "object": file}}

    @property
    def machine(self):
        """The ARN of the state machine itself; documents start on its alias."""
        return self.settings["stateMachineARN"].removesuffix(":live")

    def start(self, event):
        """Starts a run without an upload."""
        arn = self.states.start_execution(stateMachineArn=self.settings["stateMachineARN"], input=json.dumps(event))
        return arn["executionArn"]

    def runs_of(self, upload, count=1):
        """The ARNs of all executions of a version of a file, as soon as there are `count`."""

        def found():
            arns = [arn for arn, file in self.received().items() if file == (upload.key, upload.version)]
            return arns if len(arns) >= count else None

        return until(found)

    def run_of(self, upload):
        """The one execution of a version of a file, ended."""
        (arn,) = self.runs_of(upload)
        return self.ended(arn)

    def ended(self, arn):
        def description():
            found = self.states.describe_execution(executionArn=arn)
            return found if found["status"] != "RUNNING" else None

        found = until(description)
        output = json.loads(found["output"]) if found["status"] == "SUCCEEDED" else None
        return Run(arn, found["status"], found.get("error"), output, self.history(arn))

    def history(self, arn):
        pages = self.states.get_paginator("get_execution_history").paginate(executionArn=arn)
        return [event for page in pages for event in page["events"]]

    def received(self):
        """Key and version of the file of every execution, by ARN."""
        for execution in self.executions():
            arn = execution["executionArn"]
            if arn not in self.inputs:
                self.inputs[arn] = file_of(json.loads(self.states.describe_execution(executionArn=arn)["input"]))
        return self.inputs

    def executions(self):
        pages = self.states.get_paginator("list_executions").paginate(stateMachineArn=self.machine)
        return [execution for page in pages for execution in page["executions"]]

    # What operators see

    def log_text(self):
        """Every line that every function has logged."""
        groups = self.logs.get_paginator("describe_log_groups").paginate()
        names = [group["logGroupName"] for page in groups for group in page["logGroups"]]
        pages = (self.logs.get_paginator("filter_log_events").paginate(logGroupName=name) for name in names)
        return "\n".join(event["message"] for group in pages for page in group for event in page["events"])

    def process_ids(self, function):
        """The processes of a function of this system, such as `textract-processor`."""
        wanted = f"AWS_ENDPOINT_URL={self.settings['endpoint']}"
        found = []
        for process in Path("/proc").glob("[0-9]*"):
            try:
                environment = (process / "environ").read_bytes().decode(errors="replace").split("\0")
            except OSError:
                continue
            named = any(v.startswith("AWS_LAMBDA_FUNCTION_NAME=") and v.endswith(function) for v in environment)
            if named and wanted in environment:
                found.append(int(process.name))
        return found
