"""scripts/lib/count_results.py: one honest line about all suites."""

import pytest

PASSED = '<testsuite><testcase classname="Suite" name="works"/></testsuite>'
FAILED = '<testsuite><testcase name="breaks"><failure message="expected 1">got 2</failure></testcase></testsuite>'
SKIPPED = '<testsuites><testsuite><testcase name="later"><skipped message="needs a scanner"/></testcase></testsuite></testsuites>'


@pytest.fixture
def count(run, tmp_path):
    def count(files):
        for name, content in files.items():
            (tmp_path / name).write_text(content)
        result = run("scripts/lib/count_results.py", tmp_path)
        return result.returncode, result.stdout.splitlines()[-1], result.stdout

    return count


def test_adds_up_the_reports_of_all_suites(count):
    code, line, _ = count({
        "swift.status": "0", "swift-swift-testing.xml": PASSED, "terraform-a.status": "0", "terraform-a.xml": PASSED})
    assert (code, line) == (0, "2 passed, 0 failed")


def test_shows_and_counts_a_failure(count):
    code, line, output = count({"swift.status": "1", "swift.xml": FAILED})
    assert (code, line) == (1, "0 passed, 1 failed")
    assert "FAILED swift: breaks\nexpected 1\ngot 2" in output


def test_says_how_many_were_skipped_and_why(count):
    code, line, output = count({"a.status": "0", "a.xml": PASSED, "b.status": "0", "b.xml": SKIPPED})
    assert (code, line) == (0, "1 passed, 0 failed, 1 skipped")
    assert "SKIPPED b: later: needs a scanner" in output


def test_a_suite_that_failed_without_a_report_counts_as_one_failure(count):
    assert count({"a.status": "0", "a.xml": PASSED, "swift.status": "1"})[:2] == (1, "1 passed, 1 failed")


def test_an_unreadable_report_is_a_failure(count):
    assert count({"a.status": "0", "a.xml": "<testsuite>"})[:2] == (1, "0 passed, 1 failed")


def test_a_run_without_tests_fails(count):
    assert count({})[:2] == (1, "0 passed, 0 failed")


def test_a_report_is_not_counted_for_a_suite_whose_name_begins_alike(count):
    assert count({"a.status": "0", "a.xml": PASSED, "a-b.status": "0", "a-b.xml": PASSED})[1] == "2 passed, 0 failed"
