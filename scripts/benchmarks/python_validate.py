"""The obvious Python function: reads the reading from S3, parses it, writes JSON back. It checks nothing."""

import json
import os

import boto3
from python_runtime import serve

bucket = os.environ["RESULTS_BUCKET"]
s3 = boto3.client("s3")


def validate(event):
    stored = json.load(s3.get_object(Bucket=bucket, Key=event["extraction"]["readingKey"])["Body"])
    key = f"intermediate/{event['document']['documentID']}/{event['executionID']}/validated.json"
    s3.put_object(Bucket=bucket, Key=key, Body=json.dumps(stored).encode(), ContentType="application/json")
    return {"invoiceKey": key, "errors": 0, "reviews": 0, "warnings": 0}


serve(validate)
