# shellcheck shell=bash
# The documents that a demo without files submits: `files` gets their paths, `repeats` those that come after them.

choose_samples() {
  local documents="$root/Tests/Fixtures/documents" made="$local_directory/samples"
  mkdir -p "$made"
  cp "$documents/invoice-one-page.pdf" "$made/same-invoice-under-another-name.pdf"
  printf 'A note to myself, not an invoice.\n' >"$made/note.pdf"
  # shellcheck disable=SC2034
  files=(
    "$documents/receipt-photo.jpg" "$documents/invoice-one-page.pdf" "$documents/invoice-three-pages.pdf"
    "$documents/expenses.tiff" "$made/note.pdf"
  )
  # shellcheck disable=SC2034
  repeats=("$made/same-invoice-under-another-name.pdf")
}
