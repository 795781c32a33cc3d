import InvoicePipeline

/// The ports of a running pipeline that the commands use.
struct InvoiceSystem: Sendable {
  let queries: any RecordQueries
  let results: any ResultFiles
  let incoming: any IncomingFiles
  let runs: any Runs
  let sha256: SHA256Hex
}
