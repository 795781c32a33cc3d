"""scripts/lib/processes.sh and ports.sh: background processes that are ours for certain, and taken ports."""

import os
import signal
import socket
import time


def test_a_started_process_is_known_until_it_is_stopped(bash):
    result = bash(["processes"], """
        start_process sleeper sleep 60
        is_running sleeper && echo running
        stop_process sleeper
        is_running sleeper || echo stopped""")
    assert result.stdout.split() == ["running", "stopped"]


def test_the_number_of_another_program_is_never_taken_for_ours(bash, tmp_path):
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "sleeper.pid").write_text(f"{os.getpid()} 1\n")
    result = bash(["processes"], "is_running sleeper || echo no; stop_process sleeper")
    assert result.stdout.split() == ["no"]
    assert not (tmp_path / "run" / "sleeper.pid").exists()


def test_a_process_whose_program_was_built_anew_is_recognised(bash, tmp_path):
    result = bash(["processes"], f"""
        cp /bin/sleep "{tmp_path}/sleeper"
        start_process sleeper "{tmp_path}/sleeper" 60
        until [[ "$(readlink "/proc/$(cut -d ' ' -f 1 "$run_directory/sleeper.pid")/exe")" == *sleeper* ]]; do :; done
        runs_replaced_program sleeper || echo same
        cp /bin/sleep "{tmp_path}/new" && mv "{tmp_path}/new" "{tmp_path}/sleeper"
        runs_replaced_program sleeper && echo replaced
        stop_process sleeper""")
    assert result.stdout.split() == ["same", "replaced"]


def test_a_damaged_file_means_that_nothing_runs(bash, tmp_path):
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "sleeper.pid").write_text("")
    assert bash(["processes"], "is_running sleeper || echo no").stdout.split() == ["no"]


def test_what_a_killed_process_left_behind_is_ended_with_the_next_start(bash, tmp_path):
    bash(["processes"], "start_process parent bash -c 'sleep 60 & wait'")
    pid = int((tmp_path / "run" / "parent.pid").read_text().split()[0])
    assert wait_until(lambda: len(members(pid)) == 2)
    os.kill(pid, signal.SIGKILL)
    assert wait_until(lambda: len(members(pid)) == 1)
    bash(["processes"], "start_process parent true")
    assert wait_until(lambda: not members(pid))


def test_a_taken_port_is_named_together_with_the_variable(bash):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        result = bash(["processes", "ports"], f"require_free_port {port} INVOICES_PORT")
    assert result.returncode == 1
    assert f"port {port} is taken by another program" in result.stderr
    assert "INVOICES_PORT=" in result.stderr


def test_chosen_ports_are_remembered(bash):
    choose = "choose_ports; echo $emulator_port $textract_port"
    assert bash(["processes", "ports"], choose).stdout.split() == ["4566", "4570"]
    bash(["processes", "ports"], "choose_ports; remember_ports", INVOICES_PORT=1234)
    assert bash(["processes", "ports"], choose).stdout.split() == ["1234", "4570"]
    assert bash(["processes", "ports"], choose, INVOICES_PORT=99).stdout.split() == ["99", "4570"]


def members(group):
    def group_of(pid):
        try:
            with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
                state, _, number = file.read().rpartition(")")[2].split()[:3]
                return None if state == "Z" else int(number)
        except FileNotFoundError:
            return None

    return [pid for pid in os.listdir("/proc") if pid.isdigit() and group_of(pid) == group]


def wait_until(condition):
    for _ in range(100):
        if condition():
            return True
        time.sleep(0.05)
    return False
