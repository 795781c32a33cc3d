"""The file is JSON and a Terraform template at once, so what Terraform acts on must be a placeholder of ours."""

import re

PLACEHOLDER = re.compile(r"\$\{(\w+)\}")
# What Terraform would read as a template in any other form.
OTHER_SEQUENCE = re.compile(r"%\{|\$\{(?!\w+\})")


def check(text, template_as_json, variables):
    used = set(PLACEHOLDER.findall(text))
    for name in sorted(used - variables):
        yield f"${{{name}}} is not filled in by Terraform"
    for name in sorted(variables - used):
        yield f"Terraform fills in {name}, which is not used"
    if OTHER_SEQUENCE.search(text):
        yield "Terraform would read %{ or ${ as a template; write {% and a space"
    if PLACEHOLDER.search(str(keys(template_as_json))):
        yield "a placeholder stands in the name of a field"


def keys(node):
    if isinstance(node, dict):
        return list(node) + [keys(value) for value in node.values()]
    return [keys(item) for item in node] if isinstance(node, list) else []


def render(text):
    """The definition as Step Functions could get it: every ARN is one, every number is 1."""
    return PLACEHOLDER.sub(lambda match: sample(match[1]), text)


def sample(name):
    return f"arn:aws:lambda:us-east-1:000000000000:function:{name}:1" if name.endswith("_arn") else "1"
