"""scripts/local: what it says when there is nothing to work with. What it does is proven by the end-to-end tests."""

import pytest


@pytest.fixture
def local(run, tmp_path):
    return lambda *arguments: run("scripts/local", *arguments, environment={"INVOICES_LOCAL_DIRECTORY": tmp_path})


def test_without_a_command_it_explains_itself(local):
    result = local()
    assert result.returncode == 2
    assert "scripts/local reset" in result.stderr


def test_help_goes_to_standard_output(local):
    result = local("--help")
    assert result.returncode == 0
    assert "INVOICES_PORT" in result.stdout


def test_status_of_a_system_that_was_never_started(local):
    result = local("status")
    assert result.returncode == 0
    assert result.stdout.count("not running") == 2


def test_logs_of_a_system_that_does_not_run_say_how_to_start_it(local):
    result = local("logs")
    assert result.returncode == 1
    assert "scripts/local up" in result.stderr


@pytest.mark.parametrize("command", ["down", "reset"])
def test_ending_what_does_not_run_is_no_problem(local, command):
    result = local(command)
    assert (result.returncode, result.stderr) == (0, "")
