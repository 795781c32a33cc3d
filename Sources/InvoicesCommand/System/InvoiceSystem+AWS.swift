import Foundation
import InvoiceAdapters
import InvoicePipeline

extension InvoiceSystem {
  /// The system of the settings. Ports whose part the settings do not name fail when they are used.
  init(_ settings: Settings) throws(StepFailure) {
    let assembly = try PipelineAssembly(environment: settings.environment, now: { Timestamp(Date()) })
    self.init(
      queries: assembly.recordQueries(tableName: settings.table),
      results: assembly.resultFiles(bucket: settings.resultsBucket),
      incoming: assembly.incomingFiles(bucket: settings.rawBucket),
      runs: assembly.runs(stateMachineARN: settings.stateMachineARN),
      undelivered: assembly.undeliveredUploads(stateMachineARN: settings.stateMachineARN),
      inspection: assembly.inspection(
        of: SystemNames(
          rawBucket: settings.rawBucket, resultsBucket: settings.resultsBucket, table: settings.table,
          stateMachineARN: settings.stateMachineARN)),
      erasing: assembly.erasing(
        documents: settings.rawBucket, results: settings.resultsBucket, tableName: settings.table,
        ledger: settings.ledger),
      identity: { () async throws(StepFailure) in try await assembly.identity() },
      sha256: PipelineAssembly.sha256)
  }
}
