"""docs/rights.md: what each role may do, as Terraform wrote it, and what the tests saw each function denied.

    .local/venv/bin/python Tests/EndToEndTests/rights_page.py > docs/rights.md
"""

import re

from roles import FUNCTIONS, Roles, as_list
from system import ROOT, System
from test_denied_rights import EVERYBODY, OUTSIDE
from test_service_roles import SERVICES

PAGE = ROOT / "docs/rights.md"
HEAD = """# Rights

What each role may do, as Terraform writes it, and what each function was denied when it tried. Generated: see
`Tests/EndToEndTests/rights_page.py`. Three tests keep it true:

| Test | Shows |
|---|---|
| `Tests/EndToEndTests/test_denied_rights.py` | the emulator enforces the functions' policies; every attempt listed as denied was made with the function's own role and denied |
| `Tests/EndToEndTests/test_used_rights.py` | every action of every statement is used by the whole run, or by Lambda or S3 on the function's behalf; nothing a function asks for is denied |
| `Tests/EndToEndTests/test_service_roles.py` | the roles that AWS services take on, by a policy simulator: what is needed is allowed, what is near to it is denied, the trust holds for this account only |

`*` as a resource stands where the service knows none: Textract, X-Ray, log delivery, and `states:SendTaskSuccess`.
Every function has these besides: write its log and trace, decrypt its own environment, and hand on an event that failed.
"""
COMMON = {"WriteLog", "WriteTrace", "ReadOwnEnvironment", "Send", "Encrypt"}


def page(system):
    roles = Roles(system)
    parts = [HEAD]
    for role in (*FUNCTIONS, *SERVICES):
        service = SERVICES.get(role)
        parts += [f"## {role}", *([f"Taken on by `{service}`, for this account only."] if service else [])]
        rows = [
            f"| {statement.name} | {listed(sorted(statement.actions))} | {listed(resources(statement, system))} |"
            f" {conditions(statement)} |"
            for statement in sorted(roles.statements(role), key=lambda statement: statement.name)
            if service or statement.name not in COMMON
        ]
        parts.append("\n".join(["| Right | Actions | On | Only when |", "|---|---|---|---|", *rows]))
        if not service:
            parts.append("Denied: " + ", ".join(sorted({*OUTSIDE[role], *EVERYBODY})) + ".")
    return "\n\n".join(part.strip() for part in parts) + "\n"


def listed(values):
    return "<br>".join(f"`{value}`" for value in values)


def resources(statement, system):
    """The ARNs without what differs from one deployment to the next."""
    for resource in sorted(statement.resources):
        region = f"-{system.settings['region']}"
        resource = resource.replace(f"{system.prefix}-", "").replace(f"-000000000000{region}", "").removesuffix(region)
        yield re.sub(r"^arn:aws:([a-z0-9]+):[^:]*:\d*:", r"\1:", re.sub(r"key/[0-9a-f-]{36}", "key", resource))


def conditions(statement):
    return "<br>".join(
        f"`{key}` = " + ", ".join(f"`{value}`" for value in as_list(values)).replace("us-east-1", "REGION")
        for keys in statement.conditions.values()
        for key, values in sorted(keys.items())
    )  # fmt: skip


if __name__ == "__main__":
    print(page(System()), end="")
