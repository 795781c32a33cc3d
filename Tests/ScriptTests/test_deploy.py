"""scripts/deploy: plan, confirm, apply; in a copy of the scripts whose build and Terraform only take notes."""

import shutil

import pytest

from conftest import ROOT, call


@pytest.fixture
def deploy(tmp_path, program):
    shutil.copytree(ROOT / "scripts", tmp_path / "scripts")
    for script in ("setup", "build-lambdas"):
        (tmp_path / "scripts" / script).write_text(f'#!/bin/bash\necho "{script} $*" >>"{tmp_path}/notes"\n')
    path = program("terraform", f'shift; echo "$*" >>"{tmp_path}/notes"')
    environment = tmp_path / "terraform" / "environments" / "dev"
    environment.mkdir(parents=True)
    (environment / "backend.hcl").write_text("")

    def deploy(*arguments, answer=""):
        result = call(
            [tmp_path / "scripts" / "deploy", *arguments], environment={"PATH": path}, input=answer)
        notes = tmp_path / "notes"
        return result, notes.read_text().splitlines() if notes.exists() else []

    return deploy


def test_builds_plans_and_applies_the_very_plan_that_was_confirmed(deploy, tmp_path):
    result, notes = deploy("dev", answer="yes\n")
    assert result.returncode == 0, result.stderr
    plan = tmp_path / ".local" / "terraform-dev" / "plan"
    assert [note.split()[0] for note in notes] == ["setup", "build-lambdas", "init", "plan", "apply"]
    assert notes[1] == "build-lambdas --for aws --arch arm64"
    assert f"-out={plan}" in notes[3] and notes[4] == f"apply {plan}"


@pytest.mark.parametrize("answer", ["no\n", "\n", "y\n", ""])
def test_applies_nothing_without_a_clear_yes(deploy, answer):
    result, notes = deploy("dev", answer=answer)
    assert result.returncode == 1
    assert not any(note.startswith("apply") for note in notes)


def test_yes_on_the_command_line_asks_nothing(deploy):
    result, notes = deploy("dev", "--yes", "--arch", "x86_64")
    assert result.returncode == 0, result.stderr
    assert notes[1] == "build-lambdas --for aws --arch x86_64"
    assert "-var architecture=x86_64" in notes[3]
    assert notes[4].startswith("apply")


def test_refuses_an_environment_that_is_none(deploy):
    result, notes = deploy("local")
    assert (result.returncode, notes) == (1, [])
    assert "usage: scripts/deploy dev|staging|prod" in result.stderr


def test_says_what_to_do_when_the_state_bucket_is_not_named(deploy, tmp_path):
    (tmp_path / "terraform" / "environments" / "dev" / "backend.hcl").unlink()
    result, _ = deploy("dev")
    assert result.returncode == 1
    assert "backend.hcl is missing" in result.stderr
