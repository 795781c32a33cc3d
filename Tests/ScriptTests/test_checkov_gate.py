"""scripts/gates/checkov: passes a private bucket, refuses an open one, and honours an exception that stands beside it."""

import pytest

EVERYTHING = {"terraform/environments/everything.tfvars": "\n"}
QUEUE = 'resource "aws_sqs_queue" "queue" {\n  name = "invoices"\n%s}\n'
TEXTS = {
    "encrypted": "  kms_master_key_id = \"alias/invoices\"\n",
    "plain": "",
    "excepted": "  # checkov:skip=CKV_AWS_27: holds nothing\n",
}


@pytest.mark.parametrize(("text", "status"), [("encrypted", 0), ("plain", 1), ("excepted", 0)])
def test_refuses_what_is_not_encrypted_unless_a_reason_stands_beside_it(run, tree, text, status):
    root = tree({**EVERYTHING, "terraform/environments/dev/main.tf": QUEUE % TEXTS[text]})
    result = run("scripts/gates/checkov", root)
    assert result.returncode == status, result.stdout + result.stderr
    assert ("CKV_AWS_27" in result.stdout) == bool(status)


def test_looks_into_modules_with_the_options_on(run, tree):
    root = tree({
        "terraform/environments/everything.tfvars": "queue = true\n",
        "terraform/environments/dev/main.tf": (
            'variable "queue" {\n  default = false\n}\n'
            'module "queue" {\n  source = "../../modules/queue"\n  count = var.queue ? 1 : 0\n}\n'),
        "terraform/modules/queue/main.tf": QUEUE % TEXTS["plain"],
    })
    assert "CKV_AWS_27" in run("scripts/gates/checkov", root).stdout


def test_refuses_a_file_that_checkov_cannot_read(run, tree):
    root = tree({**EVERYTHING, "terraform/environments/dev/main.tf": 'resource "aws_sqs_queue" {\n  name = = 1\n'})
    result = run("scripts/gates/checkov", root)
    assert result.returncode == 1
    assert "Parsing errors: 1" in result.stdout
