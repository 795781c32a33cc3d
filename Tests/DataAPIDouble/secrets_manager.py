"""What is in a secret of a database user."""

import json
from functools import cache

import boto3


@cache
def client():
    return boto3.client("secretsmanager")


def credentials(secret_arn):
    """Name and password. A secret without a value is an error of the caller's."""
    secret = json.loads(client().get_secret_value(SecretId=secret_arn)["SecretString"])
    return secret["username"], secret["password"]
