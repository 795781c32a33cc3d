"""What holds for every module of terraform/, whoever adds one."""

import re

import pytest

from conftest import ROOT

FILES = {str(path.relative_to(ROOT)): path.read_text() for path in sorted((ROOT / "terraform").glob("*/*/*.tf"))}
BLOCK = re.compile(r'^(\w+) "([\w-]+)"(?: "([\w-]+)")? \{\n(.*?)^\}', re.MULTILINE | re.DOTALL)
BLOCKS = [(file, *match.groups()) for file, text in FILES.items() for match in BLOCK.finditer(text)]

RULES = {
    "every role can be bounded": ("resource", r"aws_iam_role", r"permissions_boundary\s*= var\."),
    "every role's name holds in its Region": ("resource", r"aws_iam_role", r'name\s*= "\$\{var\.name\}-\$\{data\.aws_region\.'),
    "every log is encrypted": ("resource", r"aws_cloudwatch_log_group", r"kms_key_id\s*= var\."),
    "every log ends": ("resource", r"aws_cloudwatch_log_group", r"retention_in_days\s*= var\."),
    "every topic is encrypted": ("resource", r"aws_sns_topic", r"kms_master_key_id\s*= var\."),
    "every queue is encrypted": ("resource", r"aws_sqs_queue", r"kms_master_key_id\s*= var\."),
    "every table is encrypted": ("resource", r"aws_dynamodb_table", r"kms_key_arn\s*= var\."),
    "every variable says on one line what it is": ("variable", r".*", r'  description = "[A-Z`].*\."\n'),
    "every output says on one line what it is": ("output", r".*", r'  description = "[A-Z`].*\."\n'),
    "every variable has a type": ("variable", r".*", r"  type\s*= (?!any\b)"),
}


@pytest.mark.parametrize("rule", RULES)
def test_rule(rule):
    kind, name, needed = RULES[rule]
    held = [block for block in BLOCKS if block[1] == kind and re.fullmatch(name, block[2])]
    assert held
    assert [f"{file}: {name}" for file, _, name, _, body in held if not re.search(needed, body)] == []


def test_every_right_to_a_key_names_service_and_region():
    through = [line for text in FILES.values() for line in text.splitlines() if "kms:ViaService" in line and "StringLike" in line]
    assert through == [], "StringLike lets a wildcard in"
    assert not re.search(r'"(?:\$\{\w+\}|[a-z]+)\.\*\.amazonaws\.com', "".join(FILES.values()))


def test_a_plan_that_would_destroy_the_bucket_of_the_states_is_refused():
    """By a resource that goes with the bucket in every plan: modules cannot be told so from outside."""
    kept = [body for file, kind, *_, body in BLOCKS if file == "terraform/bootstrap/state/main.tf" and kind == "resource"]
    assert kept and all("bucket = module.bucket.name" in body and "prevent_destroy = true" in body for body in kept)


def test_copies_wait_until_their_destination_keeps_versions():
    """S3 refuses a replication to a bucket without versions; the bucket's ARN is all that leads from one to the other."""
    (arn,) = [body for file, kind, name, _, body in BLOCKS if (file, kind, name) == ("terraform/modules/bucket/outputs.tf", "output", "arn")]
    waits_for = re.search(r"depends_on\s*= \[(.*)\]", arn)[1]
    assert waits_for.split(", ") == ["aws_s3_bucket_versioning.this", "aws_s3_bucket_object_lock_configuration.this"]
    pipeline = FILES["terraform/modules/pipeline/main.tf"]
    assert len(re.findall(r"bucket_arn\s*= module\.replica_bucket\[\"\w+\"\]\.arn\n", pipeline)) == 2


def test_no_secret_is_written_into_terraform():
    secret = re.compile(r'(?i)\b(password|secret_key|secret_access_key|token|api_key)\s*=\s*"')
    written = {file for file, text in FILES.items() if secret.search(text)}
    assert written == {"terraform/environments/local/providers.tf"}, "only the emulator's, which is `test`"
