# shellcheck shell=bash
# Test suites: each leaves NAME.status and its JUnit report NAME.xml in the results folder.

results="$local_directory/results"

start_results() {
  rm -rf "$results"
  mkdir -p "$results"
}

# suite NAME COMMAND… : never ends the run; how it went is counted at the end.
suite() {
  local name=$1 status=0 started=$SECONDS
  shift
  printf '\n==> %s\n' "$name"
  "$@" || status=$?
  printf '%s\n' "$status" >"$results/$name.status"
  printf '    %s took %d s\n' "$name" $((SECONDS - started))
  return "$status"
}

swift_suite() {
  suite swift swift test --package-path "$root" --quiet --disable-xctest --xunit-output "$results/swift.xml" || true
}

pytest_suite() {
  [[ -d $root/Tests/$1 ]] || return 0
  suite "$1" "$python" -m pytest -q -p no:cacheprovider --junitxml "$results/$1.xml" "$root/Tests/$1" || true
}

# As many at a time as there are processors; what one prints comes when it has ended.
terraform_suites() {
  local tests ended running=()
  # Providers are linked one after the other: their cache is not made for more.
  for tests in "$root"/terraform/*/*/tests; do
    initialise_tests "$(dirname "$tests")" || true
  done
  for tests in "$root"/terraform/*/*/tests; do
    if ((${#running[@]} >= $(nproc))); then
      wait -n -p ended "${running[@]}" || true
      for index in "${!running[@]}"; do
        [[ ${running[index]} != "$ended" ]] || unset "running[$index]"
      done
    fi
    terraform_suite "$(dirname "$tests")" &
    running+=($!)
  done
  wait "${running[@]}" || true
}

terraform_suite() {
  local name output
  name="terraform-$(basename "$1")"
  output="$(suite "$name" terraform_test "$1" "$results/$name.xml" 2>&1)" || true
  printf '%s\n' "$output"
}

terraform_test() {
  initialise_tests "$1" && terraform -chdir="$1" test -no-color -junit-xml="$2"
}

initialise_tests() {
  terraform_init "$1" "$tools_directory/terraform-tests/$(basename "$1")" -backend=false >/dev/null
}
