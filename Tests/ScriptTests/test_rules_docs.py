"""scripts/rules-docs: the table of rules in the documentation, written and checked."""

import pathlib

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
TABLE = r"""| Rule | Demands |
|---|---|
| V01 | Lines & sums, 2 % and \n. |"""
PAGE = "# Rules\n\nBefore.\n\n<!-- rules -->\n{}<!-- /rules -->\n\nAfter.\n"


@pytest.fixture
def rules_docs(run, tree):
    def rules_docs(page, *arguments):
        root = tree({"docs/rules.md": page})
        invoices = root / ".local/bin/invoices"
        invoices.parent.mkdir(parents=True)
        invoices.write_text(f"#!/bin/bash\n[[ \"$*\" == 'rules --markdown' ]] && cat <<'END'\n{TABLE}\nEND\n")
        invoices.chmod(0o755)
        result = run("scripts/rules-docs", *arguments, root)
        return result, (root / "docs/rules.md").read_text()

    return rules_docs


def test_the_table_is_written_between_its_marks_and_nothing_else_changes(rules_docs):
    result, page = rules_docs(PAGE.format("\n| old |\n\n"))
    assert result.returncode == 0
    assert page == PAGE.format(f"\n{TABLE}\n\n")


def test_what_was_written_passes_the_check(rules_docs):
    result, page = rules_docs(PAGE.format(f"\n{TABLE}\n\n"), "--check")
    assert result.returncode == 0, result.stderr
    assert page == PAGE.format(f"\n{TABLE}\n\n")


@pytest.mark.parametrize("old", ["", "\n| Rule | Demands |\n|---|---|\n| V01 | Another sentence. |\n\n"])
def test_the_check_refuses_an_old_table_and_leaves_it_as_it_is(rules_docs, old):
    result, page = rules_docs(PAGE.format(old), "--check")
    assert result.returncode != 0 and "run scripts/rules-docs" in result.stderr
    assert page == PAGE.format(old)


def test_a_page_without_a_place_for_the_table_is_refused(rules_docs):
    result, page = rules_docs("# Rules\n")
    assert result.returncode != 0 and "no place" in result.stderr
    assert page == "# Rules\n"


def test_the_check_of_the_project_runs_this_one():
    assert 'scripts/rules-docs" --check' in (ROOT / "scripts/check").read_text()
