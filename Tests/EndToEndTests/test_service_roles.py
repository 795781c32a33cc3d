"""The roles that AWS services take on, which the emulator does not enforce: judged by a policy simulator on the policies
that Terraform wrote."""

import json

import pytest
from roles import FUNCTIONS

STATES, EVENTS = "invoice-processing-states", "invoice-processing-events"
SCHEDULER, COMPLETION = "cleanup-scheduler", "textract-completion"
SERVICES = {
    STATES: "states.amazonaws.com",
    EVENTS: "events.amazonaws.com",
    SCHEDULER: "scheduler.amazonaws.com",
    COMPLETION: "textract.amazonaws.com",
}
OURS = {"aws_SourceAccount": "000000000000", "aws_SourceArn": "arn:aws:textract:us-east-1:000000000000:job/1"}
THEIRS = {"aws_SourceAccount": "999999999999", "aws_SourceArn": "arn:aws:textract:us-east-1:999999999999:job/1"}


@pytest.fixture
def machine(system):
    return system.states.describe_state_machine(stateMachineArn=system.machine)


@pytest.fixture
def alias(machine):
    return f"{machine['stateMachineArn']}:live"


def test_there_are_no_roles_but_those_of_the_functions_and_these(roles):
    assert set(roles.names()) == {*FUNCTIONS, *SERVICES}


@pytest.mark.parametrize(("role", "service"), (SERVICES | dict.fromkeys(FUNCTIONS, "lambda.amazonaws.com")).items())
def test_a_role_goes_to_its_service_and_only_for_this_account(roles, role, service):
    assert roles.trusted(role)["Principal"] == {"Service": service}
    assert roles.may_be_assumed(role, **OURS)
    assert not roles.may_be_assumed(role, **THEIRS)
    assert not roles.may_be_assumed(role)


def test_the_state_machine_may_call_the_functions_of_its_steps_and_nothing_else(system, roles, machine):
    called = set(functions_in(json.loads(machine["definition"])))
    invoke = "lambda:InvokeFunction"
    granted = {
        resource for statement in roles.statements(STATES) if invoke in statement.actions
        for resource in statement.resources
    }  # fmt: skip
    unversioned = {function.rpartition(":")[0] for function in called}
    assert granted == {f"{function}:*" for function in unversioned}, "those that began before a release call older versions"
    assert all(roles.allows(STATES, invoke, function) for function in called)
    assert not roles.allows(STATES, invoke, system.arn("lambda", "cleanup:live", "function:"))
    assert not any(roles.allows(STATES, invoke, function) for function in unversioned)
    assert not roles.allows(STATES, "states:StartExecution", machine["stateMachineArn"])
    assert not roles.allows(STATES, "s3:GetObject", f"arn:aws:s3:::{system.settings['rawBucket']}/incoming/a.pdf")


def functions_in(value):
    if isinstance(value, dict):
        yield from ([value["FunctionName"]] if "FunctionName" in value else [])
        value = list(value.values())
    for part in value if isinstance(value, list) else []:
        yield from functions_in(part)


def test_the_rule_may_start_what_it_targets_and_nothing_else(system, roles, machine, alias):
    (target,) = system.client("events").list_targets_by_rule(
        Rule=f"{system.prefix}-invoice-processing-object-created")["Targets"]  # fmt: skip
    assert target["Arn"] == alias
    assert roles.allows(EVENTS, "states:StartExecution", alias)
    assert not roles.allows(EVENTS, "states:StartExecution", machine["stateMachineArn"])
    assert not roles.allows(EVENTS, "states:StopExecution", alias)
    assert not roles.allows(EVENTS, "lambda:InvokeFunction", system.arn("lambda", "store:live", "function:"))


def test_the_schedule_may_call_cleanup_keep_what_it_could_not_deliver_and_nothing_else(system, roles):
    target = system.client("scheduler").get_schedule(Name=f"{system.prefix}-cleanup")["Target"]
    assert roles.allows(SCHEDULER, "lambda:InvokeFunction", target["Arn"])
    assert roles.allows(SCHEDULER, "sqs:SendMessage", target["DeadLetterConfig"]["Arn"])
    assert not roles.allows(SCHEDULER, "lambda:InvokeFunction", target["Arn"].replace("cleanup", "store"))
    assert not roles.allows(SCHEDULER, "sqs:SendMessage", target["DeadLetterConfig"]["Arn"] + "-other")
    assert not roles.allows(SCHEDULER, "sqs:ReceiveMessage", target["DeadLetterConfig"]["Arn"])


def test_textract_may_say_that_a_job_has_finished_and_nothing_else(system, roles):
    topic = system.arn("sns", "textract-completion")
    assert roles.allows(COMPLETION, "sns:Publish", topic)
    assert not roles.allows(COMPLETION, "sns:Publish", system.arn("sns", "people"))
    assert not roles.allows(COMPLETION, "sns:Subscribe", topic)


@pytest.mark.parametrize(("role", "service"), [(SCHEDULER, "sqs"), (SCHEDULER, "scheduler"), (COMPLETION, "sns")])
def test_the_key_serves_only_through_the_services_that_need_it(system, roles, role, service):
    key = system.client("kms").describe_key(KeyId=f"alias/{system.prefix}")["KeyMetadata"]["Arn"]
    for action in ("kms:Decrypt", "kms:GenerateDataKey"):
        assert roles.allows(role, action, key, kms_ViaService=f"{service}.us-east-1.amazonaws.com")
        assert not roles.allows(role, action, key, kms_ViaService="s3.us-east-1.amazonaws.com")
        assert not roles.allows(role, action, key)
