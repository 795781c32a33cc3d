"""scripts/gates/sources: what no source file may hold."""

import pytest


@pytest.fixture
def refusals(run, tree):
    def refusals(name, content):
        result = run("scripts/gates/sources", tree({name: content}))
        assert (result.returncode == 1) == bool(result.stderr)
        return result.stderr

    return refusals


def test_passes_plain_code(refusals):
    assert refusals("Sources/AWSCore/File.swift", "let value = try read() as? String\n") == ""


@pytest.mark.parametrize("code", ["try! read()", "value as! String", 'fatalError("no")', "preconditionFailure()"])
def test_refuses_calls_that_end_the_process(refusals, code):
    assert "Sources/AWSCore/File.swift:2: " in refusals("Sources/AWSCore/File.swift", f"\nlet value = {code}\n")


def test_allows_them_in_tests(refusals):
    assert refusals("Tests/AWSCoreTests/FileTests.swift", "let value = try! read()\n") == ""


@pytest.mark.parametrize("folder", ["home", "Users", "root", "work"])
def test_refuses_a_path_of_one_machine(refusals, folder):
    assert "names a path of one machine" in refusals("docs/page.md", f"See /{folder}/someone/project.\n")


def test_refuses_marks_of_unfinished_work(refusals):
    assert "mark of unfinished work" in refusals("scripts/demo", "# TO" "DO later\n")


def test_refuses_a_main_that_does_more_than_wire(refusals):
    assert "has 40 lines" in refusals("Sources/StoreLambda/main.swift", "let line = 0\n" * 40)
    assert refusals("Sources/StoreLambda/main.swift", "let line = 0\n" * 39) == ""


def test_refuses_a_very_long_file(refusals):
    assert "has 300 lines" in refusals("Sources/AWSCore/Long.swift", "let line = 0\n" * 300)


def test_reads_only_what_git_would_track(run, tree):
    root = tree({".gitignore": "/.build/\n", ".build/checkouts/File.swift": "// TO" "DO\n"})
    assert run("scripts/gates/sources", root).returncode == 0
