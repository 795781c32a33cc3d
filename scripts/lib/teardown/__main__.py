"""What Terraform leaves to a person: python -m teardown look|keys|empty|left PREFIX [KEY…].

look    prints what will be lost
keys    prints the ids of the environment's own keys, for `left` when they have lost their alias
empty   stops arrivals, removes every version of every file and the table's protection; prints the buckets that refused, which hold locked files
left    prints what is still there and why; exit status 1 when something is there without a reason
"""

import sys

from .holdings import Holdings

LARGEST_DELETION = 1000


def look(holdings):
    for bucket in holdings.buckets():
        count = size = 0
        for page in holdings.versions(bucket):
            count, size = count + len(page), size + sum(version.get("Size", 0) for version in page)
        print(f"  bucket {bucket}: {count} versions of files, {size / 2**20:.1f} MB")
    if table := holdings.description_of_table():
        protected = ", protected against deletion" if holdings.is_protected() else ""
        print(f"  table {holdings.table}: about {table['ItemCount']} items{protected}")
    for key in holdings.keys():
        print(f"  key {key['KeyId']}: what it encrypted is unreadable without it, copies elsewhere too")


def empty(holdings):
    holdings.stop_arrivals()
    if holdings.is_protected():
        holdings.dynamodb.update_table(TableName=holdings.table, DeletionProtectionEnabled=False)
    for bucket in holdings.buckets():
        if any([remove(holdings, bucket, page) for page in holdings.versions(bucket)]):
            print(bucket)
        abort_uploads(holdings.client_of(bucket), bucket)


def remove(holdings, bucket, versions):
    """How many of them could not be removed."""
    s3, refused = holdings.client_of(bucket), 0
    for start in range(0, len(versions), LARGEST_DELETION):
        objects = [{key: v[key] for key in ("Key", "VersionId")} for v in versions[start : start + LARGEST_DELETION]]
        refused += len(s3.delete_objects(Bucket=bucket, Delete={"Objects": objects, "Quiet": True}).get("Errors", []))
    return refused


def abort_uploads(s3, bucket):
    for upload in s3.list_multipart_uploads(Bucket=bucket).get("Uploads", []):
        s3.abort_multipart_upload(Bucket=bucket, Key=upload["Key"], UploadId=upload["UploadId"])


def left(holdings, *key_ids):
    unexplained = [] if not holdings.description_of_table() else [f"table {holdings.table}"]
    for bucket in holdings.buckets():
        if any(holdings.versions(bucket)):
            print(f"  kept: bucket {bucket}, because Object Lock keeps its files until they have come of age; billed as storage")
        else:
            unexplained.append(f"bucket {bucket}")
    for key_id in key_ids:
        key = holdings.kms.describe_key(KeyId=key_id)["KeyMetadata"]
        if key["KeyState"] == "PendingDeletion":
            print(f"  kept: key {key_id} until {key['DeletionDate']:%Y-%m-%d}, because AWS removes no key at once; not billed")
        elif holdings.buckets():
            print(f"  kept: key {key_id}, because the files that are kept are unreadable without it; $1 a month")
        else:
            unexplained.append(f"key {key_id}")
    print("  kept: the bucket of Terraform's state, which is yours; AWS keeps a free backup of the table for 35 days")
    if unexplained:
        sys.exit(f"error: still there: {', '.join(unexplained)}")


def keys(holdings):
    for key in holdings.keys():
        print(key["KeyId"])


COMMANDS = {"look": look, "empty": empty, "left": left, "keys": keys}
COMMANDS[sys.argv[1]](Holdings(sys.argv[2]), *sys.argv[3:])
