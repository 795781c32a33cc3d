"""scripts/gates/lambda-binary: passes what Amazon Linux 2023 can start, refuses each thing it could not."""

import platform
import subprocess

import pytest

HERE = {"x86_64": "x86_64", "aarch64": "arm64"}[platform.machine()]
MACHINE_FIELD = 18  # of the ELF header
OTHER_MACHINE = {"x86_64": b"\xb7\x00", "arm64": b"\x3e\x00"}


@pytest.fixture
def build(tmp_path):
    def build(source, *flags, language="c"):
        file = tmp_path / f"program.{language}"
        file.write_text(source)
        executable = tmp_path / "program"
        compiler = "clang++" if language == "cpp" else "clang"
        subprocess.run([compiler, file, "-o", executable, *flags], check=True)
        return executable

    return build


@pytest.fixture
def gate(run):
    return lambda executable, architecture=HERE: run("scripts/gates/lambda-binary", architecture, executable)


def test_passes_a_program_that_needs_only_what_the_runtime_has(build, gate):
    result = gate(build("int main(void) { return 0; }"))
    assert (result.returncode, result.stderr) == (0, "")


def test_refuses_a_newer_glibc(build, gate):
    newer = "#include <math.h>\nint main(int n, char **v) { return (int)hypot(n, n + 1); }"
    result = gate(build(newer, "-O0", "-lm"))
    assert result.returncode == 1
    assert "needs GLIBC_2.35; Amazon Linux 2023 has GLIBC_2.34" in result.stderr


def test_refuses_a_newer_standard_library_of_cpp(build, gate):
    newer = """
        #include <condition_variable>
        int main(int n, char **) {
          std::mutex m; std::condition_variable c; std::unique_lock<std::mutex> l(m);
          if (n > 1) c.wait(l);
        }"""
    result = gate(build(newer, "-O0", language="cpp"))
    assert result.returncode == 1
    assert "needs GLIBCXX_3.4.30" in result.stderr


def test_refuses_a_shared_library_that_the_runtime_lacks(build, gate):
    result = gate(build("#include <zlib.h>\nint main(void) { return zlibVersion() == 0; }", "-lz"))
    assert result.returncode == 1
    assert "needs the shared library libz.so.1" in result.stderr


def test_refuses_another_architecture(build, gate):
    executable = build("int main(void) { return 0; }")
    content = bytearray(executable.read_bytes())
    content[MACHINE_FIELD:MACHINE_FIELD + 2] = OTHER_MACHINE[HERE]
    executable.write_bytes(content)
    result = gate(executable)
    assert result.returncode == 1
    assert f"is not built for {HERE}" in result.stderr


def test_refuses_the_data_of_icu(build, gate):
    result = gate(build('const char *data = "icudt74_dat"; int main(void) { return data[0]; }'))
    assert result.returncode == 1
    assert "carries ICU" in result.stderr


def test_refuses_a_program_that_is_too_large(build, gate):
    executable = build("int main(void) { return 0; }")
    with executable.open("r+b") as file:
        file.truncate(41 * 1024 * 1024)
    result = gate(executable)
    assert result.returncode == 1
    assert "more than" in result.stderr


def test_refuses_what_is_no_program(tmp_path, gate):
    text = tmp_path / "text"
    text.write_text("hello")
    result = gate(text)
    assert result.returncode == 1
    assert "no ELF executable" in result.stderr
