# shellcheck shell=bash
# Programs that measure and try the product and are no part of it: an ordinary build leaves them out.

# build_tool NAME: builds it beside the release binaries.
build_tool() {
  INVOICES_TOOLS=1 swift build --package-path "$root" -c release --static-swift-stdlib --product "$1" >&2
}
