"""scripts/build-lambdas: what it refuses, and how it builds for a processor that is not this machine's."""

import platform

OTHER = {"x86_64": "arm64", "aarch64": "x86_64"}[platform.machine()]
PLATFORM = {"arm64": "linux/arm64", "x86_64": "linux/amd64"}


def test_refuses_an_architecture_it_does_not_know(run):
    result = run("scripts/build-lambdas", "--for", "aws", "--arch", "mips")
    assert result.returncode == 1
    assert "--arch takes arm64 or x86_64" in result.stderr


def test_refuses_to_build_for_this_machine_what_would_not_start_on_it(run):
    result = run("scripts/build-lambdas", "--for", "local", "--arch", OTHER)
    assert result.returncode == 1
    assert "would not start here" in result.stderr


def test_says_what_to_do_when_another_processor_needs_a_container_and_there_is_none(run, program):
    program("podman", "exit 1")
    path = program("docker", "exit 1")
    result = run("scripts/build-lambdas", "--for", "aws", "--arch", OTHER, environment={"PATH": path})
    assert result.returncode == 1
    assert "needs docker or podman with a running engine" in result.stderr


def test_builds_in_the_container_of_the_other_processor(bash, program):
    path = program("docker", 'echo "$*" >&2')
    result = bash(["release-build"], f"build_in_container {OTHER}; echo $binaries", PATH=path)
    build, run = result.stderr.splitlines()
    assert build.startswith(f"build --platform {PLATFORM[OTHER]} ") and build.endswith("/scripts/container")
    assert f"run --rm --platform {PLATFORM[OTHER]} " in run
    assert run.endswith(f"/project/scripts/lib/compile-release.sh .build/amazonlinux2023-{OTHER}")
    assert result.stdout.strip().endswith(f"/.build/amazonlinux2023-{OTHER}/release")
