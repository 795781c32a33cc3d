"""What an environment holds that Terraform does not remove by itself: files, records, backups, its keys."""

import boto3
from botocore.exceptions import ClientError

from . import state

LARGEST_DELETION = 1000


class Holdings:
    """`shown` is what `terraform show -json` prints. An environment in another Region may have the same prefix: what the
    state does not name is not touched."""

    def __init__(self, prefix, shown):
        self.prefix, self.table, self.shown = prefix, f"{prefix}-invoices", shown
        self.s3, self.dynamodb, self.events = map(boto3.client, ("s3", "dynamodb", "events"))
        self.states, self.trail, self.backup = map(boto3.client, ("stepfunctions", "cloudtrail", "backup"))

    # Files

    def named_alike(self):
        """The buckets whose names begin with the environment's, in any Region."""
        return [b["Name"] for b in self.s3.list_buckets()["Buckets"] if b["Name"].startswith(f"{self.prefix}-")]

    def buckets(self):
        ours = state.values(self.shown, "aws_s3_bucket", "bucket")
        return [name for name in self.named_alike() if name in ours]

    def other_buckets(self):
        return sorted(set(self.named_alike()) - set(self.buckets()))

    def region_of(self, bucket):
        return self.s3.get_bucket_location(Bucket=bucket).get("LocationConstraint") or "us-east-1"

    def client_of(self, bucket):
        """Requests go to the Region that a bucket is in."""
        return boto3.client("s3", region_name=self.region_of(bucket))

    def versions(self, bucket):
        """Pages of every version and delete marker."""
        for page in self.client_of(bucket).get_paginator("list_object_versions").paginate(Bucket=bucket):
            if found := [*page.get("Versions", []), *page.get("DeleteMarkers", [])]:
                yield found

    def remove_files(self, bucket):
        """Aborts unfinished uploads, too. How many versions could not be removed."""
        s3, refused = self.client_of(bucket), 0
        for versions in self.versions(bucket):
            for start in range(0, len(versions), LARGEST_DELETION):
                objects = [{key: v[key] for key in ("Key", "VersionId")} for v in versions[start : start + LARGEST_DELETION]]
                answer = s3.delete_objects(Bucket=bucket, Delete={"Objects": objects, "Quiet": True})
                refused += len(answer.get("Errors", []))
        for upload in s3.list_multipart_uploads(Bucket=bucket).get("Uploads", []):
            s3.abort_multipart_upload(Bucket=bucket, Key=upload["Key"], UploadId=upload["UploadId"])
        return refused

    # Records

    def description_of_table(self):
        """None where there is no table, or it is the replica of an environment in another Region."""
        if self.table not in state.values(self.shown, "aws_dynamodb_table", "name"):
            return None
        try:
            return self.dynamodb.describe_table(TableName=self.table)["Table"]
        except self.dynamodb.exceptions.ResourceNotFoundException:
            return None

    def is_protected(self):
        return bool((self.description_of_table() or {}).get("DeletionProtectionEnabled"))

    # Backups, in the vault of the environment's name

    def backups(self):
        """The ARNs of the vault's recovery points; none where there is no vault."""
        pages = self.backup.get_paginator("list_recovery_points_by_backup_vault")
        try:
            return [p["RecoveryPointArn"] for page in pages.paginate(BackupVaultName=self.prefix) for p in page["RecoveryPoints"]]
        except ClientError as error:
            if error.response["Error"]["Code"] not in ("ResourceNotFoundException", "AccessDeniedException"):
                raise
            return []

    def remove_backups(self):
        """How many could not be removed."""
        refused = 0
        for arn in self.backups():
            try:
                self.backup.delete_recovery_point(BackupVaultName=self.prefix, RecoveryPointArn=arn)
            except ClientError:
                refused += 1
        return refused

    # Keys

    def keys(self):
        """ARNs of the environment's own keys, here and where its copies are; none where it has an organisation's."""
        return sorted(state.values(self.shown, "aws_kms_key", "arn"))

    def description_of_key(self, arn):
        return boto3.client("kms", region_name=arn.split(":")[3]).describe_key(KeyId=arn)["KeyMetadata"]

    # What still writes

    def stop(self):
        """Documents that arrive now are not processed any more, those in work are left, and the trail ends. Nobody is told
        of the executions that are stopped."""
        machine = f"{self.prefix}-invoice-processing"
        for rule in ("object-created", "unfinished"):
            self.unless_missing(self.events.disable_rule, Name=f"{machine}-{rule}")
        for trail in state.values(self.shown, "aws_cloudtrail", "name"):
            self.unless_missing(self.trail.stop_logging, Name=trail)
        for page in self.states.get_paginator("list_state_machines").paginate():
            for found in page["stateMachines"]:
                if found["name"] == machine:
                    self.stop_executions(found["stateMachineArn"])

    def stop_executions(self, machine):
        pages = self.states.get_paginator("list_executions").paginate(stateMachineArn=machine, statusFilter="RUNNING")
        for execution in [e for page in pages for e in page["executions"]]:
            self.unless_missing(self.states.stop_execution, executionArn=execution["executionArn"])

    @staticmethod
    def unless_missing(call, **arguments):
        try:
            call(**arguments)
        except ClientError as error:
            if error.response["Error"]["Code"] not in (
                "ResourceNotFoundException", "TrailNotFoundException", "ExecutionDoesNotExist"):
                raise
