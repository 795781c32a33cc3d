# shellcheck shell=bash
# Programs that measure and try the product and are no part of it: an ordinary build leaves them out.

# build_tool NAME: builds it beside the release binaries, in the same way, so that what they share is built once.
build_tool() {
  INVOICES_TOOLS=1 swift build --package-path "$root" -c release --static-swift-stdlib -debug-info-format none \
    --product "$1" >&2
}
