"""Every check of the linter: the definition passes it, and one fault turns this check red and no other."""

import json

import pytest
from checkout import ROOT
from lint_state_machine import CHECKS, lint, lint_checkout, sources

FUNCTIONS = ("textract_processor", "validate", "process", "store", "notify")
VARIABLES = {"async_timeout_seconds", *(f"{name}_{of}" for name in FUNCTIONS for of in ("arn", "deadline_seconds"))}
CODES = {"DependencyUnavailable", "JobInProgress", "Timeout"}

# For each check, faults by name: what is done to the definition.
FAULTS = {
    "fields": {
        "a field of the other query language": lambda d: d["States"]["Store"].update(ResultPath="$.stored"),
        "an unknown field of a choice": lambda d: choice(d).update(Variable="$.disposition"),
        "a choice without a condition": lambda d: choice(d).pop("Condition"),
        "a choice without a default": lambda d: d["States"]["RouteByAdmission"].pop("Default"),
        "a task without a resource": lambda d: d["States"]["Store"].pop("Resource"),
        "a misspelt type": lambda d: d["States"]["NothingToDo"].update(Type="Success"),
        "the other query language": lambda d: d.pop("QueryLanguage"),
    },
    "targets": {
        "a Next that is no state": lambda d: d["States"]["RecordFailure"].update(Next="NotifyFailed"),
        "a Default that is no state": lambda d: d["States"]["RouteByAdmission"].update(Default="Failure"),
        "a choice that leads nowhere": lambda d: choice(d, 1).update(Next="Extract"),
        "a catcher that leads nowhere": lambda d: catcher(d, "Store").update(Next="Recover"),
        "a start that is no state": lambda d: d.update(StartAt="Begin"),
    },
    "reachable": {
        "a state that nothing leads to": lambda d: d["States"].update(Orphan={"Type": "Succeed"}),
    },
    "deadlines": {
        "a task without a deadline": lambda d: d["States"]["Store"].pop("TimeoutSeconds"),
        "a machine without a deadline": lambda d: d.pop("TimeoutSeconds"),
    },
    "retries": {
        "a retry without jitter": lambda d: retrier(d).pop("JitterStrategy"),
        "a retry without a longest wait": lambda d: retrier(d).pop("MaxDelaySeconds"),
        "a retry without an end": lambda d: retrier(d).pop("MaxAttempts"),
        "a retry of everything": lambda d: retrier(d).update(ErrorEquals=["States.ALL"]),
        "a task without retries": lambda d: d["States"]["Notify"].pop("Retry"),
    },
    "catchers": {
        "a failure that ends well": lambda d: catcher(d, "Store").update(Next="Done"),
        "a failure path that ends well": lambda d: d["States"]["NotifyFailure"].update(Next="Done"),
        "a task that does not catch everything": lambda d: catcher(d, "Store").update(ErrorEquals=["States.Timeout"]),
    },
    "privacy": {
        "a catcher that passes the whole error on": lambda d: catcher(d, "Store").pop("Output"),
        "a cause that is passed on": lambda d: catcher(d, "Store")["Assign"].update(
            failure={"cause": "{% $states.errorOutput.Cause %}"}
        ),
        "a whole error that is passed on": lambda d: catcher(d, "Store").update(Output="{% $states.errorOutput %}"),
    },
    "expressions": {
        "an expression that does not parse": lambda d: choice(d).update(Condition="{% $admission.disposition = %}"),
        "an expression without its spaces": lambda d: choice(d).update(Condition="{%$x%}"),
    },
    "function-timeouts": {
        "a task whose function may be given more time": lambda d: d["States"]["Store"].update(TimeoutSeconds=900),
        "a task that waits as long as another function": lambda d: d["States"]["Store"].update(
            TimeoutSeconds="{% ${notify_deadline_seconds} %}"
        ),
    },
    "error-names": {
        "a retry of a misspelt error": lambda d: retrier(d)["ErrorEquals"].append("States.TimeOut"),
        "a catcher of an unpublished failure": lambda d: d["States"]["ExtractSync"]["Catch"][0].update(
            ErrorEquals=["PageCountWrong"]
        ),
    },
    "placeholders": {
        "a placeholder Terraform does not fill in": lambda d: function(d)["Payload"].update(x="${audit_arn}"),
        "a directive of Terraform": lambda d: d.update(Comment="%{ if true }"),
        "a placeholder in a field's name": lambda d: function(d)["Payload"].update({"${store_arn}": 1}),
    },
}


def choice(definition, number=0):
    return definition["States"]["RouteByAdmission"]["Choices"][number]


def catcher(definition, state):
    return definition["States"][state]["Catch"][-1]


def retrier(definition):
    return definition["States"]["Store"]["Retry"][0]


def function(definition):
    return definition["States"]["Store"]["Arguments"]


def checks(text, variables=VARIABLES, codes=CODES):
    return {problem.check for problem in lint(text, variables, codes)}


def test_the_definition_of_this_checkout_has_no_problem():
    assert lint_checkout(ROOT) == []


def test_every_check_has_a_fault_that_turns_it_red():
    assert FAULTS.keys() == CHECKS.keys() | {"function-timeouts", "error-names", "placeholders"}


@pytest.mark.parametrize(
    ("check", "fault"), [(check, fault) for check, faults in FAULTS.items() for fault in faults]
)
def test_a_fault_turns_its_check_red_and_no_other(definition_text, check, fault):
    definition = json.loads(definition_text)
    FAULTS[check][fault](definition)
    text = json.dumps(definition, ensure_ascii=False)
    assert checks(text) == {check}


def test_a_file_that_is_not_plain_json_is_refused(definition_text):
    assert checks(definition_text.replace('"{% ${async_timeout_seconds} %}"', "${async_timeout_seconds}")) == {"json"}


def test_a_variable_that_terraform_fills_in_for_nothing_is_refused(definition_text):
    assert checks(definition_text, VARIABLES | {"cleanup_arn"}) == {"placeholders"}


def test_a_callback_that_waits_no_longer_than_its_function_is_refused(definition_text):
    text = definition_text.replace("${async_timeout_seconds}", "${textract_processor_deadline_seconds}")
    assert "function-timeouts" in checks(text)


def test_a_failure_that_is_no_longer_published_is_refused(definition_text):
    assert checks(definition_text, codes=CODES - {"JobInProgress"}) == {"error-names"}


def test_the_variables_are_those_of_the_call_for_the_definition(tmp_path):
    module = tmp_path / sources.WORKFLOW_MODULE
    module.mkdir(parents=True)
    (module / "main.tf").write_text(
        'definition = templatefile(var.definition_file, {\n  store_arn = "a"\n  notify_arn = var.arns["x"]\n})\n'
        'policy = templatefile("policy.json", {\n  other = 1\n})\n'
    )
    assert sources.template_variables(tmp_path) == {"store_arn", "notify_arn"}


def test_a_module_without_the_call_is_refused(tmp_path):
    (tmp_path / sources.WORKFLOW_MODULE).mkdir(parents=True)
    with pytest.raises(SystemExit):
        sources.template_variables(tmp_path)


def test_sources_without_failure_codes_are_refused(tmp_path):
    file = tmp_path / sources.FAILURE_CODES
    file.parent.mkdir(parents=True)
    file.write_text("enum FailureCode: String {}")
    with pytest.raises(SystemExit):
        sources.failure_codes(tmp_path)
