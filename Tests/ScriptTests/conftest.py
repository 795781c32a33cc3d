"""How the tests of the scripts run them: as a person would, from outside, with nothing shared between two tests."""

import os
import pathlib
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]


@pytest.fixture
def run():
    """Runs a script of this checkout; its path is given from the root."""

    def run(script, *arguments, **options):
        interpreter = [sys.executable] if script.endswith(".py") else []
        return call([*interpreter, ROOT / script, *arguments], **options)

    return run


@pytest.fixture
def bash(tmp_path):
    """Runs a snippet with the given files of scripts/lib, in a system whose state is a temporary folder."""

    def run(libraries, snippet, **environment):
        sources = "".join(f'source "$root/scripts/lib/{library}.sh"\n' for library in ("project", *libraries))
        script = f"set -euo pipefail\nroot='{ROOT}'\n{sources}{snippet}\n"
        return call(["bash", "-c", script], environment={"INVOICES_LOCAL_DIRECTORY": tmp_path, **environment})

    return run


@pytest.fixture
def program(tmp_path):
    """Puts a shell script in the place of a program; gives the folder to put first on the PATH."""

    def place(name, body):
        folder = tmp_path / "programs"
        folder.mkdir(exist_ok=True)
        file = folder / name
        file.write_text(f"#!/bin/bash\n{body}\n")
        file.chmod(0o755)
        return f"{folder}:{os.environ['PATH']}"

    return place


@pytest.fixture
def tree(tmp_path):
    """Writes files, given by their paths, into a git checkout of its own."""

    def make(files):
        subprocess.run(["git", "init", "--quiet", tmp_path], check=True)
        for name, content in files.items():
            file = tmp_path / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(content)
        return tmp_path

    return make


def call(command, environment=None, **options):
    # What the caller has set for a system of its own must not reach the tests.
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("INVOICES_")}
    given = {name: str(value) for name, value in (environment or {}).items()}
    return subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, timeout=120,
        env={**inherited, **given}, **options)
