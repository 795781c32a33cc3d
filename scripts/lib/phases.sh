# shellcheck shell=bash
# Long steps: a title, a sign of life, the time taken, and the log's end when one fails.

seconds_between_signs=20

# phase TITLE LOG COMMAND… : runs an external command with its output in LOG.
# (Not a shell function: `set -e` would not hold inside one here.)
phase() {
  local title=$1 log=$2 started=$SECONDS status=0 watcher
  shift 2
  mkdir -p "$(dirname "$log")"
  printf '==> %s\n' "$title"
  : >"$log"
  sign_of_life "$log" &
  watcher=$!
  "$@" >"$log" 2>&1 || status=$?
  kill "$watcher" 2>/dev/null || true
  wait "$watcher" 2>/dev/null || true
  if ((status != 0)); then
    tail -n 60 "$log" >&2
    fail "$title: failed after $((SECONDS - started)) s; the whole log is $log"
  fi
  printf '    done in %d s\n' $((SECONDS - started))
}

sign_of_life() {
  local log=$1 waited=0 pause
  while true; do
    sleep "$seconds_between_signs" &
    pause=$!
    # shellcheck disable=SC2064
    trap "kill $pause 2>/dev/null; exit 0" TERM
    wait "$pause"
    waited=$((waited + seconds_between_signs))
    printf '    %d s: %.100s\n' "$waited" "$(tail -n 1 "$log")"
  done
}
