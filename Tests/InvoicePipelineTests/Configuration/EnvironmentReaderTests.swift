import FoundationEssentials
import InvoiceDomain
import InvoicePipeline
import Testing

@Suite struct EnvironmentReaderTests {
  @Test func reportsAllMistakesTogetherAndNoValues() {
    var reader = EnvironmentReader([
      "MAXIMUM_DOCUMENT_BYTES": "a lot", "MINIMUM_CONFIDENCE": "101", "TABLE_NAME": "",
    ])
    _ = AdmissionLimits(from: &reader)
    _ = ConfidenceThresholds(from: &reader)
    _ = reader.text("TABLE_NAME")
    let failure = #expect(throws: StepFailure.self) { try reader.check() }
    #expect(failure?.errorType == "NotConfigured")
    for name in ["RAW_BUCKET", "MAXIMUM_DOCUMENT_BYTES", "MINIMUM_CONFIDENCE", "TABLE_NAME"] {
      #expect(failure?.message.contains(name) == true)
    }
    #expect(failure?.message.contains("a lot") == false)
  }

  @Test func hasTheDefaultsOfTheContract() throws {
    var reader = EnvironmentReader(["RAW_BUCKET": "raw"])
    #expect(AdmissionLimits(from: &reader) == AdmissionLimits(rawBucket: "raw"))
    #expect(ConfidenceThresholds(from: &reader) == ConfidenceThresholds(minimum: 70, average: 85))
    #expect(
      CleanupLimits(from: &reader) == CleanupLimits(restartAfterSeconds: 3600, intermediateRetentionDays: 7))
    try reader.check()
  }

  @Test func hasTheDefaultsOfTheRules() throws {
    var reader = EnvironmentReader([:])
    #expect(DecisionSettings(from: &reader) == DecisionSettings())
    #expect(RuleSettings(from: &reader) == RuleSettings())
    try reader.check()
  }

  @Test func readsEveryThresholdOfTheRules() throws {
    var reader = EnvironmentReader([
      "SUM_TOLERANCE": "0.05", "SUM_TOLERANCE_PER_ADDEND": "0.01", "MAXIMUM_AGE_DAYS": "365",
      "MAXIMUM_TERM_DAYS": "90", "OWN_COMPANIES": "Acme, Inc.; DE136695976",
      "APPROVAL_LIMITS": "1000,5000.00",
      "UNUSUAL_AMOUNT_SCORE": "5", "HOLD_NEW_VENDORS": "true", "ORDER_PRICE_TOLERANCE_PERCENT": "1.5",
      "ORDER_QUANTITY_TOLERANCE_PERCENT": "0", "FIELD_CONFIDENCE": "total=90, vendor.name=60",
      "USER_RULES_KEY": "policies/rules.json", "PURCHASE_ORDERS_KEY": "o.csv", "VENDORS_KEY": "v.json",
    ])
    let settings = DecisionSettings(from: &reader)
    try reader.check()
    #expect(settings.rules.tolerance == Decimal(string: "0.05"))
    #expect(settings.rules.tolerancePerAddend == Decimal(string: "0.01"))
    #expect(settings.rules.oldestDays == 365 && settings.rules.longestTermDays == 90)
    #expect(settings.rules.receivers == ["Acme, Inc.", "DE136695976"])
    #expect(settings.rules.approvalLimits == [Amount(whole: 1000), Amount(whole: 5000)])
    #expect(settings.rules.unusualScore == 5 && settings.rules.holdsNewVendors)
    #expect(settings.rules.orderPriceTolerance == Decimal(string: "0.015"))
    #expect(settings.rules.orderQuantityTolerance == 0)
    #expect(settings.confidence.fields == ["total": 90, "vendor.name": 60])
    #expect(
      settings.policies
        == PolicyKeys(rules: "policies/rules.json", purchaseOrders: "o.csv", vendors: "v.json"))
  }

  @Test func reportsEveryMistakeOfTheRules() {
    let wrong = [
      "SUM_TOLERANCE": "wide", "SUM_TOLERANCE_PER_ADDEND": "-1", "MAXIMUM_AGE_DAYS": "0",
      "MAXIMUM_TERM_DAYS": "x", "APPROVAL_LIMITS": "1000,many", "UNUSUAL_AMOUNT_SCORE": "0",
      "HOLD_NEW_VENDORS": "maybe", "ORDER_PRICE_TOLERANCE_PERCENT": "101",
      "ORDER_QUANTITY_TOLERANCE_PERCENT": "-5", "FIELD_CONFIDENCE": "colour=90",
    ]
    var reader = EnvironmentReader(wrong)
    _ = DecisionSettings(from: &reader)
    let failure = #expect(throws: StepFailure.self) { try reader.check() }
    for name in wrong.keys { #expect(failure?.message.contains("\(name) must") == true) }
  }

  @Test(
    arguments: [(nil, []), ("", []), (" , ", []), ("a@x.org, b@x.org ,", ["a@x.org", "b@x.org"])]
      as [(String?, [String])])
  func readsAListBetweenCommas(text: String?, list: [String]) {
    var reader = EnvironmentReader(text.map { ["MAIL_TO": $0] } ?? [:])
    #expect(reader.list("MAIL_TO") == list)
  }
}
