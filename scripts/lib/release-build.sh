# shellcheck shell=bash
# The release build, on this machine or in a container; either sets `binaries`, the folder of what was built.

container_image="${INVOICES_BUILD_IMAGE:-swift:6.3-amazonlinux2023}"

# Swift's libraries go into the binary, symbols and their export table stay out of it.
release_flags=(-c release --static-swift-stdlib -Xlinker -s -Xlinker --no-export-dynamic)

host_architecture() {
  case "$(uname -m)" in
    aarch64 | arm64) printf 'arm64\n' ;;
    *) uname -m ;;
  esac
}

build_natively() {
  cd "$root"
  swift build "${release_flags[@]}"
  binaries="$(swift build "${release_flags[@]}" --show-bin-path)"
}

build_in_container() {
  local architecture=$1 engine scratch=".build/amazonlinux2023-$1"
  engine="$(container_engine)" ||
    fail "building for $architecture here needs docker or podman with a running engine. Otherwise build on a Linux machine of that architecture, or choose --arch $(host_architecture)"
  # shellcheck disable=SC2034
  binaries="$root/$scratch/release"
  "$engine" run --rm --platform "linux/${architecture/x86_64/amd64}" \
    --volume "$root:/project" --workdir /project --user "$(id -u):$(id -g)" --env HOME=/tmp \
    "$container_image" \
    swift build --scratch-path "$scratch" "${release_flags[@]}"
}

container_engine() {
  local engine
  for engine in docker podman; do
    "$engine" info >/dev/null 2>&1 && { printf '%s\n' "$engine"; return; }
  done
  return 1
}
