"""scripts/lib/package_lambda.py: the zip of a function."""

import os
import zipfile

import pytest


@pytest.fixture
def pack(run, tmp_path):
    executable = tmp_path / "validate"
    archive = tmp_path / "validate.zip"

    def pack(content):
        executable.write_bytes(content)
        result = run("scripts/lib/package_lambda.py", executable, archive)
        assert result.returncode == 0, result.stderr
        return archive

    return pack


def test_the_zip_holds_an_executable_bootstrap_at_its_root(pack):
    with zipfile.ZipFile(pack(b"machine code")) as archive:
        assert archive.namelist() == ["bootstrap"]
        assert archive.read("bootstrap") == b"machine code"
        assert archive.getinfo("bootstrap").external_attr >> 16 == 0o100755


def test_the_same_executable_gives_the_same_bytes_at_any_time(pack):
    first = pack(b"machine code").read_bytes()
    pack(b"other machine code")
    assert pack(b"machine code").read_bytes() == first


def test_an_unchanged_executable_leaves_the_zip_alone(pack):
    archive = pack(b"machine code")
    os.utime(archive, (1, 1))
    assert pack(b"machine code").stat().st_mtime == 1


def test_a_changed_executable_replaces_the_zip(pack):
    before = pack(b"machine code").read_bytes()
    assert pack(b"machine c0de").read_bytes() != before


def test_a_damaged_zip_is_replaced(pack):
    archive = pack(b"machine code")
    good = archive.read_bytes()
    archive.write_bytes(good[:-30])
    assert pack(b"machine code").read_bytes() == good
