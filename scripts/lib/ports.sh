# shellcheck shell=bash
# The two ports of a local system. What was chosen once is remembered until `reset`.

# Sets emulator_port and textract_port from the environment, else as remembered, else to the defaults.
choose_ports() {
  local remembered_emulator="" remembered_textract=""
  read -r remembered_emulator remembered_textract 2>/dev/null <"$local_directory/ports" || true
  if [[ -n $remembered_emulator ]] && is_running emulator && [[ ${INVOICES_PORT:-$remembered_emulator} != "$remembered_emulator" ]]; then
    fail "the local system already runs on port $remembered_emulator; run scripts/local down before moving it to $INVOICES_PORT"
  fi
  emulator_port="${INVOICES_PORT:-${remembered_emulator:-4566}}"
  textract_port="${INVOICES_TEXTRACT_PORT:-${remembered_textract:-4570}}"
}

remember_ports() {
  printf '%s %s\n' "$emulator_port" "$textract_port" >"$local_directory/ports"
}

require_free_port() {
  local port=$1 variable=$2
  python3 - "$port" <<'PYTHON' 2>/dev/null || fail "port $port is taken by another program. Choose another one with the variable $variable, for example $variable=$((port + 1000))"
import socket, sys
listener = socket.socket()
listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
listener.bind(("127.0.0.1", int(sys.argv[1])))
PYTHON
}

# http_status PORT PATH : the status of a GET to loopback, or nothing when there is no answer.
http_status() {
  local connection status=""
  { exec {connection}<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null || return 0
  printf 'GET %s HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n' "$2" >&"$connection"
  read -r -t 5 _ status _ <&"$connection" || true
  exec {connection}>&-
  printf '%s\n' "$status"
}

# wait_for_answer NAME PORT PATH SECONDS : until the process NAME answers at that port.
wait_for_answer() {
  local name=$1 deadline=$((SECONDS + $4))
  while [[ -z "$(http_status "$2" "$3")" ]]; do
    if ! is_running "$name" || ((SECONDS >= deadline)); then
      tail -n 20 "$run_directory/$name.log" >&2
      fail "$name does not answer on port $2; its log is $run_directory/$name.log"
    fi
    sleep 0.1
  done
}
