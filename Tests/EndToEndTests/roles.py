"""The roles of the local system: what Terraform gave them, what they used, and what their policies say of a request."""

import json
from dataclasses import dataclass
from pathlib import Path

import boto3
from ministack.core.iam_evaluator import EvalContext, evaluate, evaluate_trust_policy, parse_policy_document

FUNCTIONS = ("textract-processor", "validate", "process", "store", "notify", "cleanup")


@dataclass
class Statement:
    role: str
    name: str
    actions: list
    resources: list
    conditions: dict

    @property
    def document(self):
        statement = {"Effect": "Allow", "Action": self.actions, "Resource": self.resources}
        return {"Statement": [statement | ({"Condition": self.conditions} if self.conditions else {})]}

    def allows(self, action, resource, **context):
        """Whether the policy simulator lets a request through; `context` are condition keys, `_` for `:`."""
        context = {key.replace("_", ":", 1).lower(): value for key, value in context.items()}
        request = EvalContext(
            principal_arn="arn:aws:sts::000000000000:assumed-role/simulated/request", principal_type="AssumedRole",
            principal_account="000000000000", action=action, resource_arn=resource, region="us-east-1",
            service_context=context)  # fmt: skip
        return evaluate(request, [parse_policy_document(self.document)]).decision == "Allow"


class Roles:
    def __init__(self, system):
        self.system, self.iam = system, system.client("iam")

    def names(self):
        """The roles of this system, without what their names begin and end with."""
        pages = self.iam.get_paginator("list_roles").paginate()
        names = [role["RoleName"] for page in pages for role in page["Roles"]]
        prefix, suffix = self.full_name("|").split("|")
        return sorted(name.removeprefix(prefix).removesuffix(suffix) for name in names if self.system.prefix in name)

    def full_name(self, role):
        return f"{self.system.prefix}-{role}-{self.system.settings['region']}"

    def statements(self, role):
        """Every statement of every policy of a role. There are inline policies only, and they only allow."""
        name = self.full_name(role)
        assert self.iam.list_attached_role_policies(RoleName=name)["AttachedPolicies"] == []
        for policy in self.iam.list_role_policies(RoleName=name)["PolicyNames"]:
            document = self.iam.get_role_policy(RoleName=name, PolicyName=policy)["PolicyDocument"]
            for statement in document["Statement"]:
                assert statement["Effect"] == "Allow" and not {"NotAction", "NotResource"} & set(statement)
                yield Statement(
                    role, statement["Sid"], as_list(statement["Action"]), as_list(statement["Resource"]),
                    statement.get("Condition", {}))  # fmt: skip

    def allows(self, role, action, resource, **context):
        return any(statement.allows(action, resource, **context) for statement in self.statements(role))

    def trusted(self, role):
        """The trust policy's one statement."""
        (statement,) = self.trust(role)["Statement"]
        return statement

    def trust(self, role):
        return self.iam.get_role(RoleName=self.full_name(role))["Role"]["AssumeRolePolicyDocument"]

    def may_be_assumed(self, role, **context):
        """Whether the trusted service gets the role for a request with these condition keys."""
        context = {key.replace("_", ":", 1).lower(): value for key, value in context.items()}
        request = EvalContext(
            principal_arn="arn:aws:iam::000000000000:root", principal_type="Root", principal_account="000000000000",
            action="sts:AssumeRole", resource_arn="*", region="us-east-1", service_context=context)  # fmt: skip
        return evaluate_trust_policy(self.trust(role), request.principal_arn, request)

    def client(self, role, service):
        """A client with credentials of the role."""
        arn = self.iam.get_role(RoleName=self.full_name(role))["Role"]["Arn"]
        answer = self.system.client("sts").assume_role(RoleArn=arn, RoleSessionName="test")["Credentials"]
        return boto3.client(
            service, endpoint_url=self.system.settings["endpoint"], region_name=self.system.settings["region"],
            aws_access_key_id=answer["AccessKeyId"], aws_secret_access_key=answer["SecretAccessKey"],
            aws_session_token=answer["SessionToken"])  # fmt: skip

    def used(self):
        """Every right that a role has used or lacked since the system was started: see scripts/ministack/rights_log.py."""
        log = self.system.directory / "run/emulator/state/rights.jsonl"
        return [json.loads(line) for line in Path(log).read_text(encoding="utf-8").splitlines()]


def as_list(value):
    return [value] if isinstance(value, str) else list(value)
