"""Restores the table of records beside itself, reads it back and says how long that took: python -m drill PREFIX [SECONDS].

PREFIX is that of the environment's names. Where AWS is, and who asks, comes from the usual variables. SECONDS is how long a
restoration may take at most, by default as long as the objective.
Exit status 1: an objective was missed, or a record did not come back.
"""

import sys
import time
from datetime import datetime, timezone

import boto3

from . import restore

MOST_SECONDS, MOST_SECONDS_LOST = 4 * 3600, 3600


def main(prefix, patience=MOST_SECONDS):
    dynamodb, s3 = boto3.client("dynamodb"), boto3.client("s3")
    table = f"{prefix}-invoices"
    moment = restore.latest_restorable(dynamodb, table)
    if moment is None:
        sys.exit(f"error: {table} has no point-in-time recovery; nothing could be restored")
    lost = restore.age(moment)
    # What changed after that moment may differ.
    expected = [item for item in restore.newest_records(dynamodb, table) if time_of(item["updatedAt"]) < moment]
    print(f"{table}: restorable up to {lost:.0f} s ago")

    started = time.monotonic()
    name = f"{prefix}-drill-{datetime.now(timezone.utc):%Y%m%d%H%M%S}"
    with restore.restored(dynamodb, table, name, int(patience)):
        seconds = time.monotonic() - started
        print(f"{name}: restored in {seconds:.0f} s")
        missing = [item for item in expected if restore.record(dynamodb, name, key_of(item)) != item]
    print(f"{name}: {len(expected) - len(missing)} of the {len(expected)} newest records read back, table removed")
    gone = [item for item in expected if not original_is_there(s3, item)]
    print(f"{len(expected) - len(gone)} of their {len(expected)} originals are in the bucket")
    if expected:
        newest = max(time_of(item["receivedAt"]) for item in expected)
        print(f"newest document read back: {restore.age(newest):.0f} s old")

    problems = [
        *([f"{len(missing)} records did not come back"] if missing else []),
        *([f"{len(gone)} originals are missing"] if gone else []),
        *(["it took longer than 4 hours"] if seconds > MOST_SECONDS else []),
        *(["more than the last hour would be lost"] if lost > MOST_SECONDS_LOST else []),
    ]
    if problems:
        sys.exit(f"error: {'; '.join(problems)}")
    print("RTO 4 h and RPO 1 h are held for the table and the originals.")


def key_of(item):
    return {name: item[name] for name in ("invoiceId", "timestamp")}


def time_of(attribute):
    return datetime.fromisoformat(attribute["S"].replace("Z", "+00:00"))


def original_is_there(s3, item):
    try:
        version = {} if item["version"]["S"] == "null" else {"VersionId": item["version"]["S"]}
        s3.head_object(Bucket=item["bucket"]["S"], Key=item["key"]["S"], **version)
    except s3.exceptions.ClientError:
        return False
    return True


main(*sys.argv[1:])
