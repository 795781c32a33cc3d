"""scripts/setup and its parts: install what is missing, say nothing otherwise."""

import pytest


def test_is_silent_when_nothing_is_missing(run):
    result = run("scripts/setup")
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


def test_names_only_the_packages_that_are_missing(bash, program):
    path = program("dpkg-query", 'printf "installed:binutils not-installed:shellcheck "; exit 1')
    result = bash(["system-packages"], "missing_packages binutils shellcheck poppler-utils", PATH=path)
    assert result.stdout.split() == ["shellcheck", "poppler-utils"]


def test_installs_the_missing_packages(bash, program):
    program("dpkg-query", "exit 1")
    program("sudo", '"$@"')
    path = program("apt-get", 'echo "$*" >&2')
    result = bash(["system-packages"], "install_packages shellcheck", PATH=path)
    assert result.returncode == 0
    assert "install -y --no-install-recommends shellcheck" in result.stderr


def test_gives_the_list_where_there_is_no_apt(bash, program):
    folder = program("dpkg-query", "exit 1").split(":")[0]
    result = bash(["system-packages"], f'PATH="{folder}"; install_packages shellcheck')
    assert result.returncode == 1
    assert "install what your system calls: shellcheck" in result.stderr


@pytest.mark.parametrize("version, expected", [("1.10.5", 1), ("1.11.0", 0), ("1.12.1", 0), ("2.0.0", 0)])
def test_wants_terraform_1_11_or_later(bash, program, version, expected):
    path = program("terraform", f"""echo '{{"terraform_version": "{version}"}}'""")
    result = bash(["terraform"], "require_terraform", PATH=path)
    assert result.returncode == expected
    assert ("too old" in result.stderr) == bool(expected)


def test_says_where_to_get_terraform(bash):
    result = bash(["terraform"], "PATH=/nowhere; require_terraform")
    assert result.returncode == 1
    assert "https://developer.hashicorp.com/terraform/install" in result.stderr
