"""What an environment holds that Terraform does not remove by itself: files, records, its key."""

import boto3


class Holdings:
    def __init__(self, prefix):
        self.prefix, self.table = prefix, f"{prefix}-invoices"
        self.s3, self.dynamodb, self.kms, self.events = map(boto3.client, ("s3", "dynamodb", "kms", "events"))

    def buckets(self):
        """Those whose names begin with the environment's, in any Region."""
        return [b["Name"] for b in self.s3.list_buckets()["Buckets"] if b["Name"].startswith(f"{self.prefix}-")]

    def client_of(self, bucket):
        """Requests go to the Region that a bucket is in."""
        region = self.s3.get_bucket_location(Bucket=bucket).get("LocationConstraint") or "us-east-1"
        return boto3.client("s3", region_name=region)

    def versions(self, bucket):
        """Pages of every version and delete marker."""
        for page in self.client_of(bucket).get_paginator("list_object_versions").paginate(Bucket=bucket):
            yield [*page.get("Versions", []), *page.get("DeleteMarkers", [])]

    def description_of_table(self):
        """None where there is no table."""
        try:
            return self.dynamodb.describe_table(TableName=self.table)["Table"]
        except self.dynamodb.exceptions.ResourceNotFoundException:
            return None

    def keys(self):
        """The environment's own key as AWS describes it; none where it has an organisation's."""
        try:
            return [self.kms.describe_key(KeyId=f"alias/{self.prefix}")["KeyMetadata"]]
        except self.kms.exceptions.NotFoundException:
            return []

    def is_protected(self):
        return bool((self.description_of_table() or {}).get("DeletionProtectionEnabled"))

    def stop_arrivals(self):
        """A document that arrives now is not processed any more."""
        try:
            self.events.disable_rule(Name=f"{self.prefix}-invoice-processing-object-created")
        except self.events.exceptions.ResourceNotFoundException:
            pass
