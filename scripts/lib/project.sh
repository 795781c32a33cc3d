# shellcheck shell=bash
# Where things are in this checkout. Sourced first by every script, which has set `root`.

# State of the local system and of the tools; git-ignored. A second system (the tests') has a directory of its own.
# shellcheck disable=SC2034
local_directory="${INVOICES_LOCAL_DIRECTORY:-$root/.local}"

# Shared by all systems of this checkout.
tools_directory="$root/.local"
python="$tools_directory/venv/bin/python"

lambdas=(textract-processor validate process store notify cleanup)
region="us-east-1"

say() { printf '%s\n' "$*"; }

fail() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}
