import InvoicePipeline

/// The ports of a running pipeline that the commands use.
struct InvoiceSystem: Sendable {
  let queries: any RecordQueries
  let results: any ResultFiles
  let incoming: any IncomingFiles
  let runs: any Runs
  let undelivered: any UndeliveredUploads
  let inspection: any SystemInspection
  let erasing: EraseDocument
  /// Who the credentials belong to, as AWS names it.
  let identity: @Sendable () async throws(StepFailure) -> String
  let sha256: SHA256Hex
}
