# shellcheck shell=bash
# The release build, on this machine or in a container; either sets `binaries`, the folder of what was built.

host_architecture() {
  case "$(uname -m)" in
    aarch64 | arm64) printf 'arm64\n' ;;
    *) uname -m ;;
  esac
}

build_natively() {
  binaries="$("$root/scripts/lib/compile-release.sh" .build)"
}

build_in_container() {
  local architecture=$1 platform="linux/${1/x86_64/amd64}" scratch=".build/amazonlinux2023-$1"
  local engine image="invoice-pipeline-build:$1"
  engine="$(container_engine)" ||
    fail "building for $architecture here needs docker or podman with a running engine. Otherwise build on a Linux machine of that architecture, or choose --arch $(host_architecture)"
  "$engine" build --platform "$platform" --tag "$image" "$root/scripts/container"
  "$engine" run --rm --platform "$platform" --user "$(id -u):$(id -g)" --env HOME=/tmp \
    --volume "$root:/project" "$image" /project/scripts/lib/compile-release.sh "$scratch"
  # shellcheck disable=SC2034
  binaries="$root/$scratch/release"
}

container_engine() {
  local engine
  for engine in docker podman; do
    "$engine" info >/dev/null 2>&1 && { printf '%s\n' "$engine"; return; }
  done
  return 1
}
