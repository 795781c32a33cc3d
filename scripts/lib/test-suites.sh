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

terraform_suites() {
  local tests folder name
  for tests in "$root"/terraform/*/*/tests; do
    folder="$(dirname "$tests")"
    name="terraform-$(basename "$folder")"
    suite "$name" terraform_test "$folder" "$results/$name.xml" || true
  done
}

terraform_test() {
  terraform_init "$1" "$tools_directory/terraform-tests/$(basename "$1")" -backend=false >/dev/null &&
    terraform -chdir="$1" test -no-color -junit-xml="$2"
}
