# shellcheck shell=bash
# The Debian packages this project needs, and how they get onto the machine.

# shellcheck disable=SC2034
system_packages=(
  libcurl4-openssl-dev libssl-dev zlib1g-dev
  tesseract-ocr tesseract-ocr-deu tesseract-ocr-fra tesseract-ocr-nld
  tesseract-ocr-ita tesseract-ocr-spa tesseract-ocr-por poppler-utils imagemagick
  binutils shellcheck mariadb-server-core
)

# Prints those of the given packages that are not installed.
missing_packages() {
  local installed package
  installed=" $(dpkg-query -W -f '${db:Status-Status}:${Package} ' "$@" 2>/dev/null || true)"
  for package in "$@"; do
    [[ $installed == *" installed:$package "* ]] || printf '%s\n' "$package"
  done
}

install_packages() {
  local missing=() as_root=()
  mapfile -t missing < <(missing_packages "$@")
  ((${#missing[@]} == 0)) && return
  command -v apt-get >/dev/null ||
    fail "these programs and libraries are missing, and apt-get is not here to install them; install what your system calls: ${missing[*]}"
  if ((EUID != 0)); then
    command -v sudo >/dev/null ||
      fail "packages are missing. As root, run: apt-get update && apt-get install -y ${missing[*]}"
    as_root=(sudo)
  fi
  say "Installing ${missing[*]}"
  "${as_root[@]}" apt-get -qq update
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "${missing[@]}" >/dev/null
}
