"""The linter of the state machine: `lint` answers every problem of a definition, one `Problem` each.

Step Functions accepts a definition with many of these faults and fails on them in the middle of a document.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from . import catchers, deadlines, error_names, expressions, fields, graph, privacy, retries, sources, template


@dataclass(frozen=True)
class Problem:
    check: str
    message: str


# Each is given the definition as a dictionary and yields one sentence for every fault.
CHECKS = {
    "fields": fields.check,
    "targets": graph.check_targets,
    "reachable": graph.check_reachable,
    "deadlines": deadlines.check,
    "retries": retries.check,
    "catchers": catchers.check,
    "privacy": privacy.check,
    "expressions": expressions.check,
}


def lint_checkout(root):
    """The problems of the definition in the checkout `root`, held against its Terraform and its Swift sources."""
    root = Path(root)
    text = (root / sources.DEFINITION).read_text(encoding="utf-8")
    return lint(text, sources.template_variables(root), sources.failure_codes(root))


def lint(text, template_variables, failure_codes):
    """The problems of a definition, given what Terraform fills in and what functions publish."""
    try:
        template_as_json = json.loads(text)
    except ValueError as error:
        return [Problem("json", f"is not plain JSON: {error}")]
    problems = [
        Problem("placeholders", message)
        for message in template.check(text, template_as_json, template_variables)
    ]
    definition = json.loads(template.render(text))
    for name, check in CHECKS.items():
        problems += [Problem(name, message) for message in check(definition)]
    held_against_sources = {
        "function-timeouts": deadlines.check_functions(template_as_json),
        "error-names": error_names.check(definition, failure_codes),
    }
    return problems + [Problem(name, message) for name, found in held_against_sources.items() for message in found]
