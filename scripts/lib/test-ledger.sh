# shellcheck shell=bash
# A ledger for the tests: a MariaDB server behind a double of the Data API, its tables migrated. Needs the emulator, which
# keeps its secrets.

test_ledger=""

# One that cannot be started counts as one failed test; it is tried only once.
need_test_ledger() {
  [[ -z $test_ledger ]] || return 0
  test_ledger=tried
  suite ledger-start start_test_ledger || true
}

start_test_ledger() {
  local port names cluster secret master
  read -r port _ < <(two_free_ports)
  export AWS_ENDPOINT_URL_RDS_DATA="http://127.0.0.1:$port" AWS_DEFAULT_REGION="$AWS_REGION"
  names="$("$python" "$root/Tests/DataAPIDouble/cluster.py" ledger-test)" || return
  read -r cluster secret master <<<"$names"
  start_process ledger "$python" "$root/Tests/DataAPIDouble" "$port" "$master"
  wait_for_answer ledger "$port" / 60
  PYTHONPATH="$root/scripts/lib" "$python" -m migrations ledger-test "$root/terraform/modules/aurora/migrations" || return
  export INVOICES_LEDGER_CLUSTER_ARN="$cluster" INVOICES_LEDGER_SECRET_ARN="$secret"
}

stop_test_ledger() { stop_process ledger; }
