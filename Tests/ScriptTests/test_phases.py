"""scripts/lib/phases.sh: long steps show their title, their time and, when they fail, why."""


def test_a_phase_keeps_its_output_in_the_log_and_says_how_long_it_took(bash, tmp_path):
    result = bash(["phases"], f'phase "Building" "{tmp_path}/logs/build.log" echo compiled')
    assert result.stdout.splitlines()[0] == "==> Building"
    assert "done in" in result.stdout and "compiled" not in result.stdout
    assert (tmp_path / "logs" / "build.log").read_text() == "compiled\n"


def test_a_failed_phase_shows_the_end_of_its_log_and_ends_the_script(bash, tmp_path):
    result = bash(["phases"], f"""
        phase "Building" "{tmp_path}/build.log" bash -c 'echo "no such module"; exit 3'
        echo unreachable""")
    assert result.returncode == 1
    assert "no such module" in result.stderr
    assert f"{tmp_path}/build.log" in result.stderr
    assert "unreachable" not in result.stdout


def test_a_long_phase_shows_the_last_line_of_its_log(bash, tmp_path):
    result = bash(["phases"], f"""
        seconds_between_signs=1
        phase "Building" "{tmp_path}/build.log" bash -c 'echo "[7/900] Compiling"; sleep 2'""")
    assert "    1 s: [7/900] Compiling" in result.stdout
