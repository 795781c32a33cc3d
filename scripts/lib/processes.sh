# shellcheck shell=bash
# Background processes known by a file: run/NAME.pid holds the process id and the moment that process
# began, so that a number used again by another program is never taken for ours.

run_directory="$local_directory/run"

# start_process NAME COMMAND… : in a session of its own, output in run/NAME.log.
start_process() {
  local name=$1 pid
  shift
  end_leftovers "$name"
  mkdir -p "$run_directory"
  setsid "$@" >"$run_directory/$name.log" 2>&1 </dev/null &
  pid=$!
  printf '%s %s\n' "$pid" "$(process_beginning "$pid")" >"$run_directory/$name.pid"
}

# Prints when a process began, in clock ticks since the machine did; nothing when it is gone or only a zombie.
process_beginning() {
  local stat fields
  stat="$(cat "/proc/$1/stat" 2>/dev/null)" || return 0
  # The second field is the program's name in parentheses and may hold spaces; behind it come the state
  # (field 3) and the rest, with the beginning as field 22.
  read -r -a fields <<<"${stat##*) }"
  [[ ${fields[0]} == [ZX] ]] || printf '%s\n' "${fields[19]}"
}

# Prints what identifies the running process, or nothing when it does not run.
process_identity() {
  local pid beginning
  read -r pid beginning 2>/dev/null <"$run_directory/$1.pid" || return 0
  [[ -n $beginning && "$(process_beginning "$pid")" == "$beginning" ]] || return 0
  printf '%s-%s\n' "$pid" "$beginning"
}

is_running() { [[ -n "$(process_identity "$1")" ]]; }

# Whether the file it was started from has been built anew since.
runs_replaced_program() {
  local pid _
  read -r pid _ <"$run_directory/$1.pid"
  [[ "$(readlink "/proc/$pid/exe")" == *" (deleted)" ]]
}

# Asks the process to end, waits up to ten seconds, then ends it and all that it started.
stop_process() {
  local name=$1 pid _
  if is_running "$name"; then
    read -r pid _ <"$run_directory/$name.pid"
    kill -TERM "$pid" 2>/dev/null || true
    for _ in {1..100}; do
      is_running "$name" || break
      sleep 0.1
    done
  fi
  end_leftovers "$name"
  rm -f "$run_directory/$name.pid"
}

# Ends what a process left behind. Its children share its group, whose number no other process can get
# while one of them lives.
end_leftovers() {
  local name=$1 pid beginning now
  read -r pid beginning 2>/dev/null <"$run_directory/$name.pid" || return 0
  now="$(process_beginning "$pid")"
  [[ -z $now || $now == "$beginning" ]] || return 0
  kill -KILL -- "-$pid" 2>/dev/null || true
}
