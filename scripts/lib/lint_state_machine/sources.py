"""What the definition is held against: variables in Terraform, failure codes in Swift."""

import re

DEFINITION = "statemachine/invoice-processing.asl.json"
WORKFLOW_MODULE = "terraform/modules/workflow"
FAILURE_CODES = "Sources/InvoicePipeline/Failures/FailureCode.swift"

TEMPLATE_CALL = re.compile(r"templatefile\([^{]*definition_file[^{]*\{(.*?)\}\s*\)", re.DOTALL)
ARGUMENT = re.compile(r"^\s*(\w+)\s*=", re.MULTILINE)
CASE = re.compile(r'^\s*case\s+.*=\s*"(\w+)"', re.MULTILINE)


def template_variables(root):
    """The names that the workflow module gives to `templatefile`."""
    calls = [
        call
        for file in sorted((root / WORKFLOW_MODULE).glob("*.tf"))
        for call in TEMPLATE_CALL.findall(file.read_text(encoding="utf-8"))
    ]
    if len(calls) != 1:
        raise SystemExit(f"{WORKFLOW_MODULE} calls templatefile for the definition {len(calls)} times, not once")
    return set(ARGUMENT.findall(calls[0]))


def failure_codes(root):
    """The published names of our own failures."""
    codes = set(CASE.findall((root / FAILURE_CODES).read_text(encoding="utf-8")))
    if not codes:
        raise SystemExit(f"{FAILURE_CODES} publishes no failure code")
    return codes
