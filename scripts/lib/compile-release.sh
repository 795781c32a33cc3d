#!/usr/bin/env bash
# Compiles the release binaries and prints their folder, here or inside the container:
#
#   scripts/lib/compile-release.sh SCRATCH_FOLDER      (relative to the checkout)
#
# The binaries carry what the runtime does not promise: Swift's libraries and zlib, which is linked
# statically by being the only kind of it in the first folder searched. Symbols stay out, so nothing
# is spent on debug information either.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
scratch=$1

zlib="$(clang -print-file-name=libz.a)"
[[ $zlib == /* ]] || { printf 'error: the static zlib (zlib1g-dev, zlib-static) is not installed\n' >&2 && exit 1; }
mkdir -p "$scratch/static-libraries"
ln -sf "$zlib" "$scratch/static-libraries/libz.a"

build=(swift build -c release --scratch-path "$scratch" --static-swift-stdlib -debug-info-format none
  -Xlinker "-L$scratch/static-libraries" -Xlinker -s -Xlinker --no-export-dynamic)
"${build[@]}" >&2
"${build[@]}" --show-bin-path
