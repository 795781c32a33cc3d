"""scripts/deploy: plan, confirm, apply, release; in a copy of the scripts whose build, Terraform and AWS only take notes."""

import shutil

import pytest

from conftest import ROOT, call


@pytest.fixture
def deploy(tmp_path, program):
    notes = tmp_path / "notes"
    shutil.copytree(ROOT / "scripts", tmp_path / "scripts", ignore=shutil.ignore_patterns("__pycache__"))
    for script in ("setup", "build-lambdas"):
        (tmp_path / "scripts" / script).write_text(f'#!/bin/bash\necho "{script} $*" >>"{notes}"\n')
    path = program("terraform", f'shift; echo "$*" >>"{notes}"')
    python = tmp_path / ".local/venv/bin/python"
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/bash\nshift 2; echo "release $*" >>"{notes}"; [[ ! -e "{tmp_path}/alarm" ]]\n')
    python.chmod(0o755)
    environment = tmp_path / "terraform" / "environments" / "dev"
    environment.mkdir(parents=True)
    (environment / "backend.hcl").write_text("")

    def deploy(*arguments, answer=""):
        result = call(
            [tmp_path / "scripts" / "deploy", *arguments], environment={"PATH": path}, input=answer)
        return result, notes.read_text().splitlines() if notes.exists() else []

    return deploy


def test_builds_plans_applies_the_very_plan_that_was_confirmed_and_releases(deploy, tmp_path):
    result, notes = deploy("dev", answer="yes\n")
    assert result.returncode == 0, result.stderr
    data = tmp_path / ".local" / "terraform-dev"
    assert [note.split()[0] for note in notes] == [
        "setup", "build-lambdas", "init", "output", "release", "plan", "apply", "output", "release"]
    assert notes[1] == "build-lambdas --for aws --arch arm64"
    assert notes[4] == f"release before {data}/outputs.json 10,50,100"
    assert f"-out={data}/plan -var-file={data}/release.tfvars.json" in notes[5] and notes[6] == f"apply {data}/plan"
    assert notes[8] == f"release shift {data}/outputs.json 10,50,100 600"


@pytest.mark.parametrize("answer", ["no\n", "\n", "y\n", ""])
def test_applies_nothing_without_a_clear_yes(deploy, answer):
    result, notes = deploy("dev", answer=answer)
    assert result.returncode == 1
    assert not any(note.startswith(("apply", "release shift")) for note in notes)


def test_yes_on_the_command_line_asks_nothing(deploy):
    result, notes = deploy("dev", "--yes", "--arch", "x86_64")
    assert result.returncode == 0, result.stderr
    assert notes[1] == "build-lambdas --for aws --arch x86_64"
    assert "-var architecture=x86_64" in notes[5]
    assert notes[6].startswith("apply")


@pytest.mark.parametrize(("arguments", "expected"), [
    (["--steps", "5,100", "--minutes", "3"], "5,100 180"),
    (["--at-once"], "100 600"),
])
def test_steps_and_minutes_are_those_that_were_given(deploy, arguments, expected):
    _, notes = deploy("dev", "--yes", *arguments)
    assert notes[-1].endswith(f"outputs.json {expected}")


def test_plans_nothing_while_an_alarm_rings(deploy, tmp_path):
    (tmp_path / "alarm").touch()
    result, notes = deploy("dev", "--yes")
    assert result.returncode != 0
    assert notes[-1].startswith("release before")


def test_undo_only_undoes(deploy, tmp_path):
    result, notes = deploy("dev", "--undo")
    assert result.returncode == 0, result.stderr
    assert [note.split()[0] for note in notes] == ["setup", "init", "output", "release"]
    assert notes[3] == f"release undo {tmp_path}/.local/terraform-dev/outputs.json"


@pytest.mark.parametrize("arguments", [
    ["local"], ["dev", "--steps", "10,50"], ["dev", "--steps", "0,100"], ["dev", "--minutes", "soon"], ["dev", "--other"],
])  # fmt: skip
def test_refuses_what_it_does_not_know(deploy, arguments):
    result, notes = deploy(*arguments)
    assert (result.returncode, notes) == (1, [])
    assert result.stderr.startswith("error: ")


def test_says_what_to_do_when_the_state_bucket_is_not_named(deploy, tmp_path):
    (tmp_path / "terraform" / "environments" / "dev" / "backend.hcl").unlink()
    result, _ = deploy("dev")
    assert result.returncode == 1
    assert "backend.hcl is missing" in result.stderr
