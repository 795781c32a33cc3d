public import InvoicePipeline

import AWSServices

extension PipelineAssembly {
  public func ledger(_ names: LedgerNames) -> any InvoiceLedger {
    let database = RDSData.Database(
      clusterARN: names.clusterARN, secretARN: names.secretARN, name: LedgerNames.database)
    return AuroraInvoiceLedger(
      data: RDSData(client: client, database: database), now: now, sleep: { try await Task.sleep(for: $0) })
  }
}
