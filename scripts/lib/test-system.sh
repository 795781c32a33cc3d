# shellcheck shell=bash
# A local system for the tests, started once when the first suite needs it.

test_system=""

# Fails when it could not be started, which counts as one failed test; it is tried only once.
need_test_system() {
  [[ -n $test_system ]] || start_test_system
  [[ $test_system == running ]]
}

start_test_system() {
  test_system=broken
  suite release-build "$root/scripts/build-lambdas" --for local || return 0
  read -r INVOICES_PORT INVOICES_TEXTRACT_PORT < <(two_free_ports)
  export INVOICES_PORT INVOICES_TEXTRACT_PORT
  suite local-system "$root/scripts/local" up || return 0
  export INVOICES_SETTINGS="$local_directory/settings.json"
  export AWS_ENDPOINT_URL="http://127.0.0.1:$INVOICES_PORT"
  export AWS_ENDPOINT_URL_TEXTRACT="http://127.0.0.1:$INVOICES_TEXTRACT_PORT"
  export AWS_REGION="$region" AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test
  test_system=running
}

two_free_ports() {
  python3 - <<'PYTHON'
import socket
listeners = [socket.create_server(("127.0.0.1", 0)) for _ in range(2)]
print(*(listener.getsockname()[1] for listener in listeners))
PYTHON
}
