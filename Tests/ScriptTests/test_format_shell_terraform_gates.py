"""scripts/gates/{format,shell,terraform}: each passes a good tree and refuses a bad one."""

import pytest

GOOD = {
    "format": {"Package.swift": "", "Sources/File.swift": "let value = 1\n", "Tests/File.swift": "", "Tools/File.swift": ""},
    "shell": {"scripts/run": "#!/usr/bin/env bash\nset -euo pipefail\ncd \"$1\"\n", ".ci/run": ""},
    "terraform": {
        "terraform/modules/.keep": "",
        "terraform/environments/dev/main.tf": 'output "name" {\n  value = "invoices"\n}\n',
    },
}
BAD = [
    ("format", "Sources/File.swift", "let value=1;\n", "Sources/File.swift:1"),
    ("format", "Tools/File.swift", "let value=1;\n", "Tools/File.swift:1"),
    ("shell", "scripts/run", "#!/usr/bin/env bash\ncd $1\n", "SC2086"),
    ("shell", ".ci/run", "#!/usr/bin/env bash\ncd $1\n", "SC2086"),
    ("terraform", "terraform/environments/dev/main.tf", 'output "name" {\nvalue = "a"\n}\n', "main.tf"),
    ("terraform", "terraform/environments/dev/main.tf", 'output "name" {\n  value = var.none\n}\n', "undeclared"),
]


@pytest.mark.parametrize("gate", GOOD)
def test_passes_a_good_tree(run, tree, gate):
    result = run(f"scripts/gates/{gate}", tree(GOOD[gate]))
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("gate, name, content, expected", BAD)
def test_refuses_a_bad_tree(run, tree, gate, name, content, expected):
    result = run(f"scripts/gates/{gate}", tree({**GOOD[gate], name: content}))
    assert result.returncode != 0
    assert expected in result.stdout + result.stderr


def test_the_shell_gate_reads_sourced_files_too(run, tree):
    root = tree({
        **GOOD["shell"], "scripts/run": '#!/usr/bin/env bash\nsource "$(dirname "$0")/lib/bad.sh"\n',
        ".shellcheckrc": "external-sources=true\nsource-path=SCRIPTDIR\n",
        "scripts/lib/bad.sh": "# shellcheck shell=bash\ncd $1\n"})
    assert "SC2086" in run("scripts/gates/shell", root).stdout
