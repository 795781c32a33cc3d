# shellcheck shell=bash
# Where AWS is for a script that looks after an environment: the account of the current credentials, or, for `local`, the
# emulator of the local system.

# use_environment ENVIRONMENT : sets `prefix`, what the environment's names begin with.
use_environment() {
  case $1 in
    dev | staging | prod) ;;
    local)
      [[ -f $local_directory/settings.json ]] || fail "the local system is not running; start it with scripts/local up"
      AWS_ENDPOINT_URL="$(sed -n 's/.*"endpoint": "\(.*\)",*/\1/p' "$local_directory/settings.json")"
      export AWS_ENDPOINT_URL AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test AWS_REGION="$region"
      export AWS_DEFAULT_REGION="$region"
      ;;
    *) return 1 ;;
  esac
  # shellcheck disable=SC2034
  prefix="invoices-$1"
}
