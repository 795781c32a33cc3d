"""scripts/terraform-docs: READMEs of modules, written and checked."""

import pytest

MODULE = {
    "terraform/modules/bucket/main.tf": "# One private bucket,\n# used twice.\n\nlocals {}\n",
    "terraform/modules/bucket/variables.tf": (
        'variable "name" {\n  description = "Name of the bucket."\n  type        = string\n}\n\n'
        'variable "days" {\n  description = "When objects go."\n'
        "  type = object({\n    expiration = optional(number, 2555)\n  })\n  default = {}\n}\n"
    ),
    "terraform/modules/bucket/outputs.tf": 'output "arn" {\n  description = "ARN of the bucket."\n  value = "a"\n}\n',
}


def test_a_readme_says_what_the_module_is_takes_and_gives(run, tree):
    root = tree(MODULE)
    assert run("scripts/terraform-docs", root).returncode == 0
    text = (root / "terraform/modules/bucket/README.md").read_text()
    assert "One private bucket, used twice." in text
    assert "| `name` | `string` | required | Name of the bucket. |" in text
    assert "| `days` | `object` | `expiration = 2555` | When objects go. |" in text
    assert "| `arn` | ARN of the bucket. |" in text


def test_what_was_written_passes_the_check(run, tree):
    root = tree(MODULE)
    run("scripts/terraform-docs", root)
    assert run("scripts/terraform-docs", "--check", root).returncode == 0


@pytest.mark.parametrize("text", [None, "# bucket\n"])
def test_the_check_refuses_a_readme_that_is_missing_or_old_and_leaves_it_as_it_is(run, tree, text):
    root = tree(MODULE if text is None else {**MODULE, "terraform/modules/bucket/README.md": text})
    result = run("scripts/terraform-docs", "--check", root)
    assert result.returncode != 0 and "terraform/modules/bucket/README.md" in result.stderr
    readme = root / "terraform/modules/bucket/README.md"
    assert (readme.read_text() if readme.exists() else None) == text


@pytest.mark.parametrize("file, text, expected", [
    ("variables.tf", 'variable "name" {\n  type = string\n}\n', "variable name has no description"),
    ("outputs.tf", 'output "arn" {\n  value = "a"\n}\n', "output arn has no description"),
    ("main.tf", "locals {}\n", "does not begin with a comment"),
])
def test_what_is_not_described_is_refused(run, tree, file, text, expected):
    result = run("scripts/terraform-docs", tree({**MODULE, f"terraform/modules/bucket/{file}": text}))
    assert result.returncode != 0 and expected in result.stderr
