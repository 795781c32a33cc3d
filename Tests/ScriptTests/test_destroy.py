"""scripts/destroy: asks, empties, destroys, and tells what is kept; in a copy of the scripts that only takes notes."""

import shutil

import pytest

from conftest import ROOT, call

LOOK = "  bucket invoices-dev-raw-1: 3 versions of files, 0.1 MB"
PROTECTED = "  table invoices-dev-invoices: about 3 items, protected against deletion"


@pytest.fixture
def destroy(tmp_path, program):
    shutil.copytree(ROOT / "scripts", tmp_path / "scripts")
    (tmp_path / "scripts" / "setup").write_text("#!/bin/bash\n")
    path = program("terraform", f"""
        [[ $1 == version ]] && {{ echo '{{"terraform_version": "1.11.4"}}'; exit; }}
        shift; echo "terraform $*" >>"{tmp_path}/notes"
        [[ $1 != output ]] || printf eu-central-1
        [[ $1 != show ]] || echo '{{"of": "this environment"}}'
        [[ $1 != destroy || ! -e "{tmp_path}/busy" ]] || {{ rm "{tmp_path}/busy"; exit 1; }}
    """)
    environment = tmp_path / "terraform" / "environments" / "dev"
    environment.mkdir(parents=True)
    (environment / "backend.hcl").write_text("")

    def destroy(*arguments, answer="", look=LOOK, locked=""):
        python = tmp_path / ".local/venv/bin/python"
        python.parent.mkdir(parents=True, exist_ok=True)
        python.write_text(f"""#!/bin/bash
            shift 2; cat "$3" >"{tmp_path}/state"; echo "${{@:1:2}}" "${{@:4}}" | sed 's/ *$//' >>"{tmp_path}/notes"
            echo "$AWS_REGION" >"{tmp_path}/region"
            case $1 in look) echo "{look}" ;; empty) [[ -z "{locked}" ]] || echo "{locked}" ;;
            forget) printf '%s\n' module.a.this 'module.b["raw"].this' ;; esac
        """)
        python.chmod(0o755)
        result = call([tmp_path / "scripts" / "destroy", *arguments], environment={"PATH": path}, input=answer)
        notes = tmp_path / "notes"
        return result, notes.read_text().splitlines() if notes.exists() else []

    return destroy


def removed(notes):
    return [note for note in notes if note.startswith(("empty", "terraform destroy"))]


def test_shows_asks_empties_destroys_and_tells_what_is_left(destroy):
    result, notes = destroy("dev", answer="dev\n")
    assert result.returncode == 0, result.stderr
    assert LOOK in result.stdout
    steps = [note for note in notes if not note.startswith(("terraform init", "terraform output"))]
    assert steps[:3] == ["terraform show -json", "look invoices-dev", "empty invoices-dev"]
    assert steps[3].startswith("terraform destroy -auto-approve")
    assert steps[4:] == ["finish invoices-dev", "left invoices-dev"]


def test_every_step_knows_the_state_as_it_was_before_anything_was_removed(destroy, tmp_path):
    _, notes = destroy("dev", "--yes")
    assert (tmp_path / "state").read_text() == '{"of": "this environment"}\n'
    assert notes.count("terraform show -json") == 1


def test_empties_once_more_what_was_written_in_between(destroy, tmp_path):
    (tmp_path / "busy").touch()
    result, notes = destroy("dev", "--yes")
    assert result.returncode == 0, result.stderr
    assert [note.split()[0] for note in removed(notes)] == ["empty", "terraform", "empty", "terraform"]


def test_looks_in_the_region_of_the_environment(destroy, tmp_path):
    destroy("dev", "--yes")
    assert (tmp_path / "region").read_text() == "eu-central-1\n"


@pytest.mark.parametrize("answer", ["yes\n", "\n", "", "prod\n"])
def test_removes_nothing_unless_the_name_of_the_environment_is_typed(destroy, answer):
    result, notes = destroy("dev", answer=answer)
    assert result.returncode == 1
    assert removed(notes) == []


@pytest.mark.parametrize(("answer", "removes"), [("dev\ndelete records\n", True), ("dev\ndev\n", False), ("dev\n", False)])
def test_asks_a_second_time_for_protected_records(destroy, answer, removes):
    _, notes = destroy("dev", answer=answer, look=PROTECTED)
    assert bool(removed(notes)) == removes


def test_yes_on_the_command_line_asks_nothing(destroy):
    result, notes = destroy("dev", "--yes", look=PROTECTED)
    assert result.returncode == 0, result.stderr
    assert removed(notes)


def test_makes_terraform_forget_what_can_not_be_removed_before_it_destroys(destroy):
    result, notes = destroy("dev", "--yes", locked="invoices-dev-raw-1\ninvoices-dev")
    assert result.returncode == 0, result.stderr
    assert "forget invoices-dev invoices-dev-raw-1 invoices-dev" in notes
    (forgotten,) = [note for note in notes if note.startswith("terraform state rm")]
    assert forgotten == 'terraform state rm module.a.this module.b["raw"].this'
    assert notes.index(forgotten) < next(at for at, note in enumerate(notes) if note.startswith("terraform destroy"))


def test_forgets_nothing_when_everything_can_be_removed(destroy):
    _, notes = destroy("dev", "--yes")
    assert not [note for note in notes if note.startswith(("terraform state", "forget"))]


@pytest.mark.parametrize("arguments", [(), ("elsewhere",), ("dev", "--force")])
def test_refuses_what_it_does_not_know(destroy, arguments):
    result, notes = destroy(*arguments)
    assert (result.returncode, notes) == (1, [])
    assert "usage: scripts/destroy" in result.stderr


def test_says_what_is_missing_when_the_state_is_not_named(destroy, tmp_path):
    (tmp_path / "terraform" / "environments" / "dev" / "backend.hcl").unlink()
    result, notes = destroy("dev", "--yes")
    assert (result.returncode, notes) == (1, [])
    assert "backend.hcl is missing" in result.stderr
