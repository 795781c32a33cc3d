# shellcheck shell=bash
# The project's own virtual environments, exactly as the files of requirements pin them.

prepare_python_environment() {
  prepare_environment "$tools_directory/venv" "$root/scripts/requirements.txt"
}

# Apart, because checkov needs other versions; only for who runs the gates, because it is large.
prepare_linters() {
  prepare_environment "$tools_directory/linters" "$root/scripts/requirements-linters.txt"
}

# prepare_environment FOLDER REQUIREMENTS : silent when nothing has changed.
prepare_environment() {
  local venv=$1 requirements=$2 wanted
  wanted="$(sha256sum <"$requirements") $venv"
  [[ -x $venv/bin/python && "$(cat "$venv/installed" 2>/dev/null)" == "$wanted" ]] && return
  say "Preparing the Python environment in $venv"
  rm -rf "$venv"
  mkdir -p "$tools_directory"
  "$(python_with_venv)" -m venv "$venv"
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r "$requirements"
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
