"""A browser sends a document with a request that somebody signed who may do nothing else."""

import json
import urllib.error
import urllib.request
import uuid

import boto3
import pytest
from botocore.exceptions import ClientError
from documents import Invoice
from system import Upload

LIMIT = 10_000_000


@pytest.fixture(scope="module")
def signer(system):
    """S3 under the policy for whoever signs uploads."""
    iam, name = system.client("iam"), f"signer-{uuid.uuid4().hex[:8]}"
    iam.create_user(UserName=name)
    policy = f"arn:aws:iam::000000000000:policy/{system.prefix}-upload-{system.settings['region']}"
    iam.attach_user_policy(UserName=name, PolicyArn=policy)
    key = iam.create_access_key(UserName=name)["AccessKey"]
    yield boto3.client("s3", **(system.access() | {
        "aws_access_key_id": key["AccessKeyId"], "aws_secret_access_key": key["SecretAccessKey"]}))  # fmt: skip
    iam.delete_access_key(UserName=name, AccessKeyId=key["AccessKeyId"])
    iam.detach_user_policy(UserName=name, PolicyArn=policy)
    iam.delete_user(UserName=name)


def sent(system, signer, key, content, kind="application/pdf"):
    """The status of a browser's upload; the signature is for a PDF of at most ten megabytes under this key."""
    form = signer.generate_presigned_post(
        system.settings["rawBucket"], key, Fields={"Content-Type": "application/pdf"},
        Conditions=[{"Content-Type": "application/pdf"}, ["content-length-range", 1, LIMIT]], ExpiresIn=60)  # fmt: skip
    boundary = uuid.uuid4().hex
    fields = form["fields"] | {"Content-Type": kind}
    parts = [f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in fields.items()]
    parts.append(f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n')
    body = "".join(parts).encode() + content + f"\r\n--{boundary}--\r\n".encode()
    request = urllib.request.Request(form["url"], body, {"Content-Type": f"multipart/form-data; boundary={boundary}"})
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status
    except urllib.error.HTTPError as refusal:
        return refusal.code


def test_a_signed_upload_is_processed(system, signer):
    invoice = Invoice(pages=1)
    key = f"{system.settings['incomingPrefix']}{invoice.name}.pdf"
    assert sent(system, signer, key, invoice.pdf()) == 204
    version = system.s3.head_object(Bucket=system.settings["rawBucket"], Key=key)["VersionId"]
    assert system.run_of(Upload(key, version, "")).status == "SUCCEEDED"


@pytest.mark.parametrize(("content", "kind"), [(b"0" * (LIMIT + 1), "application/pdf"), (b"0", "text/html")])
def test_size_and_type_are_as_signed(system, signer, content, kind):
    assert sent(system, signer, f"{system.settings['incomingPrefix']}refused.pdf", content, kind) in (400, 403)


@pytest.mark.parametrize("key", ["elsewhere/a.pdf", "{incoming}canary/a.pdf"])
def test_the_signature_counts_only_where_documents_arrive(system, signer, key):
    key = key.format(incoming=system.settings["incomingPrefix"])
    assert sent(system, signer, key, b"%PDF-1.4") == 403


def test_who_signs_reads_nothing(system, signer):
    bucket = system.settings["rawBucket"]
    for request in (
        lambda: signer.list_objects_v2(Bucket=bucket),
        lambda: signer.get_object(Bucket=bucket, Key=f"{system.settings['incomingPrefix']}a.pdf"),
        lambda: signer.put_object(Bucket=system.settings["resultsBucket"], Key="invoices/a.json", Body=json.dumps({})),
    ):
        with pytest.raises(ClientError, match="AccessDenied"):
            request()


def test_browsers_send_from_named_pages_only(system):
    (rule,) = system.s3.get_bucket_cors(Bucket=system.settings["rawBucket"])["CORSRules"]
    assert rule["AllowedMethods"] == ["POST"]
    assert rule["AllowedOrigins"] == ["http://localhost:8080"]
