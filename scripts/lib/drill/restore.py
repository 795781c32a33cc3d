"""A table restored to the latest point in time, under a second name, read back and removed."""

import contextlib
import time
from datetime import datetime, timezone

READ_BACK = 200


@contextlib.contextmanager
def restored(dynamodb, table, name, patience):
    """The restored table's name; the table is removed afterwards, whatever happened."""
    dynamodb.restore_table_to_point_in_time(
        SourceTableName=table, TargetTableName=name, UseLatestRestorableTime=True)
    try:
        wait_until_active(dynamodb, name, patience)
        yield name
    finally:
        remove(dynamodb, name, patience)


def wait_until_active(dynamodb, name, patience):
    until(lambda: status(dynamodb, name) == "ACTIVE", f"{name} is not there", patience)


def remove(dynamodb, name, patience):
    """A table that is still being restored cannot be removed yet."""
    until(lambda: status(dynamodb, name) in ("ACTIVE", None), f"{name} can not be removed", patience)
    if status(dynamodb, name):
        dynamodb.delete_table(TableName=name)


def status(dynamodb, name):
    try:
        return dynamodb.describe_table(TableName=name)["Table"]["TableStatus"]
    except dynamodb.exceptions.ResourceNotFoundException:
        return None


def until(condition, problem, patience):
    deadline = time.monotonic() + patience
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError(f"{problem} after {patience} s")
        time.sleep(min(5, patience / 10))


def latest_restorable(dynamodb, table):
    """The moment up to which the table can be restored; None where it cannot be restored at all."""
    description = dynamodb.describe_continuous_backups(TableName=table)["ContinuousBackupsDescription"]
    recovery = description.get("PointInTimeRecoveryDescription", {})
    if recovery.get("PointInTimeRecoveryStatus") != "ENABLED":
        return None
    return recovery["LatestRestorableDateTime"]


def newest_records(dynamodb, table):
    """The newest records of every status, at most READ_BACK of each, whole: an index has parts of them."""
    for status in ("approved", "needs-review", "duplicate", "rejected", "failed"):
        listed = dynamodb.query(
            TableName=table, IndexName="by-status", KeyConditionExpression="#status = :status",
            ExpressionAttributeNames={"#status": "status"}, ExpressionAttributeValues={":status": {"S": status}},
            ScanIndexForward=False, Limit=READ_BACK)["Items"]  # fmt: skip
        found = (record(dynamodb, table, {name: item[name] for name in ("invoiceId", "timestamp")}) for item in listed)
        yield from (item for item in found if item)


def record(dynamodb, table, key):
    return dynamodb.get_item(TableName=table, Key=key, ConsistentRead=True).get("Item")


def age(moment):
    """Seconds since a moment."""
    return (datetime.now(timezone.utc) - moment).total_seconds()
