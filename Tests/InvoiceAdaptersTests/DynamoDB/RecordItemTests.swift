import InvoiceDomain
import InvoicePipeline
import InvoiceTestSupport
import Testing

@testable import InvoiceAdapters

@Suite struct RecordItemTests {
  /// What nobody needs of a record in a list: texts that are large, that lie nearby, or that follow from others.
  private static let unlisted: Set<String> = [
    "confidenceMinimum", "contentType", "costMicroUSD", "extractedData", "fileName", "isInLedger",
    "issueMonth",
    "pages", "readingKey", "receivedMonth", "resultKey", "usage",
  ]

  @Test func theIndexesHaveAllOfARecordButWhatListsDoWithout() {
    #expect(TerraformTable.listed.isDisjoint(with: Self.unlisted))
    let claimed = Set(RecordItem.claim(Samples.record(Samples.document(), run: Samples.run("one"))).keys)
    #expect(TerraformTable.listed.union(Self.unlisted) == claimed.union(RecordItem.findings))
  }
}
