"""scripts/fuzz: what a fuzzer ends with becomes a sentence, a seed to see it again, and a status."""

import pytest
from conftest import ROOT, call


def fuzz(tmp_path, ending, *arguments):
    """Runs the script in a checkout of its own, with a fuzzer that ends in the given way at case 7."""
    for name in ("fuzz", "lib/project.sh", "lib/tools.sh"):
        file = tmp_path / "scripts" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text((ROOT / "scripts" / name).read_text())
    (tmp_path / "scripts/fuzz").chmod(0o755)
    (tmp_path / "Tests/Fixtures/textract").mkdir(parents=True)
    programs = {
        "programs/swift": "exit 0",
        ".build/release/answer-fuzzer": f'echo "seed $1, cases $2, fault $5" >&1; echo 7 >"$4"; {ending}'}
    for name, body in programs.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"#!/bin/bash\n{body}\n")
        file.chmod(0o755)
    path = f"{tmp_path / 'programs'}:/usr/bin:/bin"
    return call([tmp_path / "scripts/fuzz", *arguments], environment={"PATH": path})


def test_finding_nothing_is_success(tmp_path):
    result = fuzz(tmp_path, "exit 0", "--seed", "5")
    assert result.returncode == 0
    assert "seed 5" in result.stdout


@pytest.mark.parametrize("ending, sentence", [
    ("echo 'case 7: wrong'; exit 1", "case 7: wrong"), ("kill -ILL $$", "case 7: it crashed"),
    ("kill -SEGV $$", "case 7: it crashed"), ("exit 124", "case 7: it hangs")])
def test_what_goes_wrong_is_said_with_the_way_to_see_it_again(tmp_path, ending, sentence):
    result = fuzz(tmp_path, ending, "--seconds", "1")
    assert result.returncode == 1
    assert sentence in result.stdout
    assert "scripts/fuzz --case 7" in result.stderr


def test_one_case_is_tried_again(tmp_path):
    assert "seed 7, cases 1, fault none" in fuzz(tmp_path, "exit 0", "--case", "7").stdout


def test_a_fuzzer_that_overlooks_a_planted_fault_fails_its_own_test(tmp_path):
    result = fuzz(tmp_path, '[[ $5 == hang ]]', "--self-test")
    assert result.returncode == 1
    assert "the planted fault was not found: hang" in result.stderr


def test_finding_every_planted_fault_passes_its_own_test(tmp_path):
    result = fuzz(tmp_path, "exit 1", "--self-test")
    assert result.returncode == 0
    assert "every planted fault was found" in result.stdout


def test_an_unknown_option_is_refused(tmp_path):
    assert "unknown option" in fuzz(tmp_path, "exit 0", "--fast").stderr
