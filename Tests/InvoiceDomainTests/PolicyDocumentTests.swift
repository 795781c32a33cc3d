import FoundationEssentials
import Testing

@testable import InvoiceDomain

@Suite("Documents that people write") struct PolicyDocumentTests {
  private func mistakes(_ parse: () throws -> Void) -> [String] {
    (#expect(throws: PolicyMistake.self) { try parse() })?.sentences ?? []
  }

  @Test("orders as JSON and as CSV are the same")
  func orders() throws {
    let json = """
      [{"number":"PO-7","vendor":"Acme, Inc.","currency":"EUR","net":"100.50","lines":[
        {"code":"A1","description":"Screws","quantity":10,"unitPrice":2.5},{"description":"Boards \\"oak\\""}]}]
      """
    let csv = """
      \u{FEFF}number,vendor,currency,net,code,description,quantity,unitPrice\r
      PO-7,"Acme, Inc.",EUR,100.50,A1,Screws,10,2.5\r
      PO-7,"Acme, Inc.",EUR,100.50,,"Boards ""oak""\",,\r

      """
    let fromJSON = try PurchaseOrderList(Data(json.utf8))
    #expect(try PurchaseOrderList(Data(csv.utf8)) == fromJSON)
    #expect(fromJSON.orders.first?.lines.count == 2)
    #expect(fromJSON.lookup("po 7") == fromJSON.orders.first.map(OrderLookup.found))
    #expect(fromJSON.lookup("8") == .unknown)
  }

  @Test("mistakes of orders name their place")
  func brokenOrders() {
    #expect(mistakes { _ = try PurchaseOrderList(Data("a,b\n1,2".utf8)) }.count == 1)
    let rows = mistakes { _ = try PurchaseOrderList(Data("number,vendor,net\nPO-1,,ten\n".utf8)) }
    #expect(rows.count == 2)
    #expect(rows.allSatisfy { $0.hasPrefix("row 2") })
    let json = mistakes {
      _ = try PurchaseOrderList(Data(#"[{"number":"1","vendor":"a","lines":[{"quantity":"x"}]}]"#.utf8))
    }
    #expect(json == ["order 1, lines 1: \"quantity\" must be a number such as 1234.50."])
    let tiny = mistakes {
      _ = try PurchaseOrderList(Data(#"[{"number":"1","vendor":"a","net":1e-127}]"#.utf8))
    }
    #expect(tiny == ["order 1: \"net\" must be a number such as 1234.50."])
  }

  @Test("vendors are found by name, alias, or tax number where no name was read")
  func vendors() throws {
    let list = try VendorList(
      json: Data(
        #"[{"name":"Acme GmbH","aliases":["A.C.M.E."],"taxIDs":["DE 136 695 976"],"hosts":["https://www.Acme.de/"]}]"#
          .utf8))
    #expect(list.entries.first?.hosts == ["acme.de"])
    func entry(_ name: String?, _ taxID: String? = nil) -> VendorEntry? {
      var invoice = Invoice()
      invoice.vendor.name.value = name
      invoice.vendor.taxID.value = taxID
      return list.entry(for: invoice)
    }
    #expect(entry("ACME") != nil && entry("acme AG") != nil)
    #expect(entry(nil, "DE136695976") != nil)
    #expect(entry("Acme", "DE129273398") == nil)
    #expect(entry("Beta") == nil && entry(nil) == nil)
  }

  @Test("a vendor's IBAN with wrong check digits is a mistake, not a known account")
  func brokenVendors() {
    let found = mistakes {
      _ = try VendorList(json: Data(#"[{"name":"A","ibans":["DE00 1234"],"nick":"x"}]"#.utf8))
    }
    #expect(found.count == 2)
    #expect(found.contains { $0.contains("unknown key \"nick\"") })
  }

  @Test(
    "users' rules compare texts, amounts and dates",
    arguments: [
      (#""field":"vendor.name","operator":"contains","value":"ACME""#, true),
      (#""field":"vendor.name","operator":"startsWith","value":"gmbh""#, false),
      (#""field":"vendor.name","operator":"notEquals","value":"Beta""#, true),
      (#""field":"currency","operator":"oneOf","value":["USD","eur"]"#, true),
      (#""field":"total","operator":"greaterThan","value":119"#, false),
      (#""field":"total","operator":"atLeast","value":"119.00""#, true),
      (#""field":"total","operator":"lessThan","value":119.01"#, true),
      (#""field":"total","operator":"atMost","value":100"#, false),
      (#""field":"issueDate","operator":"lessThan","value":"2026-03-01""#, true),
      (#""field":"dueDate","operator":"equals","value":"2026-02-28""#, true),
      (#""field":"purchaseOrder","operator":"isAbsent""#, true),
      (#""field":"purchaseOrder","operator":"notEquals","value":"x""#, false),
      (#""field":"number","operator":"isPresent""#, true),
      (#""field":"lines.name","operator":"equals","value":"bretter""#, true),
      (#""field":"lines.count","operator":"greaterThan","value":2"#, false),
    ])
  func userRules(condition: String, holds: Bool) throws {
    let invoice = Readings.interpret(Readings.soundInvoice()).invoice
    let text = "[{\"id\":\"a\",\(condition),\"action\":\"block\",\"message\":\"Ask.\"}]"
    let findings = try UserRules(json: Data(text.utf8)).apply(to: invoice).findings
    #expect(findings.count == (holds ? 1 : 0))
    #expect(findings.allSatisfy { $0.rule == "user:a" && $0.severity == .error && $0.message == "Ask." })
  }

  @Test(
    "a rule with a mistake is refused, with what to do",
    arguments: [
      (
        #"{"id":"a","field":"colour","operator":"equals","value":"red","action":"tag","message":"m"}"#,
        "field \"colour\""
      ),
      (
        #"{"id":"a","field":"total","operator":"gt","value":1,"action":"tag","message":"m"}"#,
        "operator \"gt\""
      ),
      (
        #"{"id":"a","field":"total","operator":"equals","value":1,"action":"pay","message":"m"}"#,
        "action \"pay\""
      ),
      (
        #"{"id":"a","field":"total","operator":"equals","action":"tag","message":"m"}"#,
        "\"value\" is missing"
      ),
      (
        #"{"id":"a","field":"total","operator":"contains","value":"1","action":"tag","message":"m"}"#,
        "texts only"
      ),
      (
        #"{"id":"a","field":"number","operator":"atLeast","value":"1","action":"tag","message":"m"}"#,
        "amounts and dates only"
      ),
      (
        #"{"id":"a","field":"number","operator":"isAbsent","value":"1","action":"tag","message":"m"}"#,
        "takes no value"
      ),
      (
        #"{"id":"a","field":"number","operator":"contains","value":"--","action":"tag","message":"m"}"#,
        "letters or digits"
      ),
      (
        #"{"id":"a","field":"issueDate","operator":"equals","value":"today","action":"tag","message":"m"}"#,
        "must be a date"
      ),
      (#"{"id":"a","field":"number","operator":"isAbsent","action":"tag"}"#, "\"message\" is missing"),
      (
        #"{"id":"a","field":"number","operator":"isAbsent","action":"tag","message":"m","when":1}"#,
        "unknown key \"when\""
      ),
      (#""text""#, "must be an object"),
    ])
  func brokenRules(rule: String, words: String) {
    let found = mistakes { _ = try UserRules(json: Data("[\(rule)]".utf8)) }
    #expect(found.contains { $0.contains(words) && $0.hasPrefix("rule 1") })
  }

  @Test("an id is used once; a document is a list") func documents() {
    let rule = #"{"id":"a","field":"number","operator":"isAbsent","action":"tag","message":"m"}"#
    #expect(mistakes { _ = try UserRules(json: Data("[\(rule),\(rule)]".utf8)) }.count == 1)
    #expect(mistakes { _ = try UserRules(json: Data("{}".utf8)) }.count == 1)
    #expect(mistakes { _ = try UserRules(json: Data("[".utf8)) }.count == 1)
  }
}
