"""scripts/lib/teardown/state.py: what Terraform forgets so that locked files and backups stay readable, and no more."""

import sys

import pytest

from conftest import ROOT

sys.path.insert(0, str(ROOT / "scripts/lib"))
from teardown.state import addresses_to_keep  # noqa: E402

OURS, THEIRS = "arn:aws:kms:eu-central-1:1:key/ours", "arn:aws:kms:us-west-2:1:key/theirs"


def resource(module, kind, index=None, **values):
    address = f"module.pipeline.{module}.{kind}.this" + ("" if index is None else f"[{index}]")
    return {"mode": "managed", "address": address, "type": kind, "name": "this", "values": values} | (
        {} if index is None else {"index": index})


def bucket(module, name, key):
    encryption = {"apply_server_side_encryption_by_default": [{"kms_master_key_id": key}]}
    return {"resources": [
        resource(module, "aws_s3_bucket", bucket=name),
        resource(module, "aws_s3_bucket_server_side_encryption_configuration", rule=[encryption]),
        resource(module, "aws_s3_bucket_lifecycle_configuration", 0),
        resource(module, "aws_s3_bucket_notification", 0),
        resource(module, "aws_s3_bucket_replication_configuration", 0),
    ]}


def key(module, arn):
    return {"resources": [resource(module, "aws_kms_key", arn=arn), resource(module, "aws_kms_alias")]}


SHOWN = {"values": {"root_module": {"child_modules": [{"child_modules": [
    bucket("module.raw_bucket", "a-raw", OURS),
    bucket("module.policies_bucket[0]", "a-policies", OURS),
    bucket("module.audit_trail_bucket[0]", "a-trail", OURS),
    bucket('module.replica_bucket["raw"]', "a-raw-copy", THEIRS),
    key("module.encryption[0]", OURS),
    key("module.replica_encryption[0]", THEIRS),
    {"resources": [resource("module.backup[0]", "aws_backup_vault", name="a", kms_key_arn=OURS),
                   resource("module.backup[0]", "aws_backup_plan", name="a")]},
]}]}}}  # fmt: skip


def of_bucket(module):
    return {f"module.pipeline.{module}.aws_s3_{part}" for part in (
        "bucket.this", "bucket_server_side_encryption_configuration.this", "bucket_lifecycle_configuration.this[0]")}


def of_key(module):
    return {f"module.pipeline.{module}.aws_kms_{part}.this" for part in ("key", "alias")}


@pytest.mark.parametrize(("names", "expected"), [
    ({"a-raw"}, of_bucket("module.raw_bucket") | of_key("module.encryption[0]")),
    ({"a-policies"}, of_bucket("module.policies_bucket[0]") | of_key("module.encryption[0]")),
    ({"a-trail"}, of_bucket("module.audit_trail_bucket[0]") | of_key("module.encryption[0]")),
    ({"a-raw-copy"}, of_bucket('module.replica_bucket["raw"]') | of_key("module.replica_encryption[0]")),
    ({"a"}, {"module.pipeline.module.backup[0].aws_backup_vault.this"} | of_key("module.encryption[0]")),
    ({"elsewhere"}, set()),
])  # fmt: skip
def test_what_stays_stays_with_its_key_and_nothing_else_does(names, expected):
    kept = addresses_to_keep(SHOWN, names)
    assert set(kept) == expected and len(kept) == len(expected)


def test_files_that_terraform_put_into_what_stays_stay_too():
    files = {"resources": [resource("module.canary[0]", "aws_s3_object", bucket="a-raw"),
                           resource("module.other", "aws_s3_object", bucket="a-results")]}  # fmt: skip
    shown = {"values": {"root_module": {"child_modules": [bucket("module.raw_bucket", "a-raw", "arn:organisation"), files]}}}
    file = "module.pipeline.module.canary[0].aws_s3_object.this"
    assert set(addresses_to_keep(shown, {"a-raw"})) == of_bucket("module.raw_bucket") | {file}


def test_a_key_of_the_organisation_is_none_of_terraforms():
    shown = {"values": {"root_module": {"child_modules": [bucket("module.raw_bucket", "a-raw", "arn:organisation")]}}}
    assert set(addresses_to_keep(shown, {"a-raw"})) == of_bucket("module.raw_bucket")


def test_an_empty_state_has_nothing_to_forget():
    assert addresses_to_keep({"format_version": "1.0"}, {"a-raw"}) == []
