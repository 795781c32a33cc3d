# shellcheck shell=bash
# The project's own virtual environment, exactly as scripts/requirements.txt pins it.

prepare_python_environment() {
  local venv="$tools_directory/venv" wanted
  wanted="$(sha256sum <"$root/scripts/requirements.txt") $venv"
  [[ -x $python && "$(cat "$venv/installed" 2>/dev/null)" == "$wanted" ]] && return
  say "Preparing the Python environment in $venv"
  rm -rf "$venv"
  mkdir -p "$tools_directory"
  "$(python_with_venv)" -m venv "$venv"
  "$python" -m pip install --quiet --disable-pip-version-check --require-hashes \
    -r "$root/scripts/requirements.txt"
  printf '%s\n' "$wanted" >"$venv/installed"
}

# Prints a python3 that can make a virtual environment; Debian's own comes without that part.
python_with_venv() {
  local candidate
  for candidate in python3 /usr/bin/python3; do
    "$candidate" -c 'import ensurepip, venv' 2>/dev/null && { printf '%s\n' "$candidate"; return; }
  done
  install_packages python3-venv >&2
  printf '%s\n' /usr/bin/python3
}
