# shellcheck shell=bash
# A local system for the tests, started once when the first suite needs it, on free ports.

test_emulator=""
test_system=""

# The emulator alone, for tests that make what they need in it.
need_test_emulator() {
  [[ -z $test_emulator ]] || return 0
  test_emulator=running
  read -r INVOICES_PORT INVOICES_TEXTRACT_PORT < <(two_free_ports)
  export INVOICES_PORT INVOICES_TEXTRACT_PORT
  choose_ports
  start_emulator
  remember_ports
  export AWS_ENDPOINT_URL="http://127.0.0.1:$emulator_port"
  export AWS_REGION="$region" AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test
}

# The whole system. Fails when it could not be started, which counts as one failed test; it is tried only once.
need_test_system() {
  [[ -n $test_system ]] || start_test_system
  [[ $test_system == running ]]
}

start_test_system() {
  test_system=broken
  suite release-build "$root/scripts/build-lambdas" --for local || return 0
  need_test_emulator
  suite local-system "$root/scripts/local" up || return 0
  export INVOICES_SETTINGS="$local_directory/settings.json"
  export AWS_ENDPOINT_URL_TEXTRACT="http://127.0.0.1:$textract_port"
  test_system=running
}

two_free_ports() {
  python3 - <<'PYTHON'
import socket
listeners = [socket.create_server(("127.0.0.1", 0)) for _ in range(2)]
print(*(listener.getsockname()[1] for listener in listeners))
PYTHON
}
