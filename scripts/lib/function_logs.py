"""Prints the functions' log lines in the order of their times: function_logs.py ENDPOINT REGION [FUNCTION]."""

import sys

import boto3

endpoint, region = sys.argv[1:3]
function = sys.argv[3] if len(sys.argv) > 3 else ""
logs = boto3.client(
    "logs", endpoint_url=endpoint, region_name=region,
    aws_access_key_id="test", aws_secret_access_key="test")

groups = [
    group["logGroupName"]
    for page in logs.get_paginator("describe_log_groups").paginate(logGroupNamePrefix="/aws/lambda/")
    for group in page["logGroups"]
    if group["logGroupName"].endswith(function)
]
if not groups:
    sys.exit(f"error: no log of a function named {function!r}" if function else "error: no function has logged yet")

events = [
    (event["timestamp"], group.rsplit("/", 1)[-1], event["message"].rstrip())
    for group in groups
    for page in logs.get_paginator("filter_log_events").paginate(logGroupName=group)
    for event in page["events"]
]
for _, name, message in sorted(events, key=lambda event: event[0]):
    print(f"{name}: {message}" if not function else message)
