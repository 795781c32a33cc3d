import Foundation
import InvoiceDomain
import InvoicePipeline

/// All that is known of one document, for a person.
struct RecordSheet {
  let dossier: Dossier

  var text: String {
    [head, archived, reasons, evidence, lines, taxes, findings, repairs, events].compactMap(\.self).joined(
      separator: "\n")
  }

  private var head: String {
    let record = dossier.history.latest
    let details = record.details
    let total = [details?.totalAmount?.description, details?.currency?.description].compactMap(\.self)
    let rows: [(String, String?)] = [
      ("Document", record.documentID), ("File", record.document.fileName), ("Status", record.status.rawValue),
      ("Received", record.receivedAt.description), ("Updated", record.updatedAt.description),
      ("Pages", record.document.pages.map(String.init)), ("Vendor", details?.vendorName),
      ("Number", details?.invoiceNumber), ("Issued", details?.issueDate?.description),
      ("Due", details?.dueDate?.description),
      ("Total", total.isEmpty ? nil : total.joined(separator: " ")), ("Category", details?.category),
      ("Used", record.usage.map(Self.work)), ("Cost", record.costMicroUSD.map(Self.dollars)),
      ("Duplicate of", record.duplicateOf), ("Failure", record.failure.map { "\($0.error) in \($0.state)" }),
      ("Run", record.run.executionID), ("Result", record.resultKey),
    ]
    let optional: Set = ["Category", "Used", "Cost", "Duplicate of", "Failure"]
    return rows.filter { !(optional.contains($0.0) && $0.1 == nil) }.map { name, value in
      let padding = String(repeating: " ", count: 14 - name.count)
      return name + padding + (value?.printable ?? TextTable.unknown) + "\n"
    }.joined()
  }

  private static func work(_ usage: RunUsage) -> String {
    let seconds = String(format: "%.1f", Double(usage.milliseconds) / 1000)
    return "pages read: \(usage.pages), transitions: \(usage.transitions), seconds of functions: \(seconds)"
  }

  /// A part is estimated, so cents and their hundredths are enough.
  private static func dollars(_ millionths: Int) -> String {
    let rounded = (millionths + 50) / 100
    let digits = String(10_000 + rounded % 10_000).dropFirst()
    return "about $\(rounded / 10_000).\(digits)"
  }

  private var archived: String? {
    guard dossier.isResultArchived else { return nil }
    return
      "The result lies in the archive, so what was read and found is not shown. It comes back for a week with\n  "
      + StepFailure.restoreCommand + "\n"
  }

  private var reasons: String? {
    guard !dossier.history.latest.reasons.isEmpty else { return nil }
    return "Reasons\n" + dossier.history.latest.reasons.map { "  - \($0.printable)\n" }.joined()
  }

  private var evidence: String? {
    dossier.result?.invoice.map { EvidenceTable(invoice: $0).text }
  }

  private var lines: String? {
    guard let lines = dossier.result?.invoice?.lines, !lines.isEmpty else { return nil }
    var table = TextTable([
      .init(title: "LINE", alignment: .right), .init(title: "ITEM", mostCharacters: 48), .init(title: "CODE"),
      .init(title: "QUANTITY", alignment: .right), .init(title: "UNIT"),
      .init(title: "UNIT PRICE", alignment: .right), .init(title: "AMOUNT", alignment: .right),
    ])
    for (index, line) in lines.enumerated() {
      table.add([
        "\(index + 1)", line.name.value, line.productCode.value, line.quantity.value?.decimal.description,
        line.unit, line.unitPrice.value?.description, line.price.value?.description,
      ])
    }
    return table.text
  }

  private var taxes: String? {
    guard let taxes = dossier.result?.invoice?.taxes, !taxes.isEmpty else { return nil }
    var table = TextTable([
      .init(title: "TAX RATE", alignment: .right), .init(title: "BASE", alignment: .right),
      .init(title: "AMOUNT", alignment: .right),
    ])
    for tax in taxes {
      table.add([
        tax.rate.map { "\($0.decimal) %" }, tax.base?.description, tax.amount.value?.description,
      ])
    }
    return table.text
  }

  private var findings: String? {
    guard let findings = dossier.result?.findings, !findings.isEmpty else { return nil }
    var table = TextTable([
      .init(title: "FINDING"), .init(title: "SEVERITY"), .init(title: "FIELD"), .init(title: "MESSAGE"),
    ])
    for finding in findings {
      table.add([finding.rule, finding.severity.rawValue, finding.field, finding.message])
    }
    return table.text
  }

  /// Proposals only: what is recorded is what was read.
  private var repairs: String? {
    guard let repairs = dossier.result?.findings.compactMap(\.repair), !repairs.isEmpty else { return nil }
    var table = TextTable([
      .init(title: "PROPOSED REPAIR"), .init(title: "PRINTED", mostCharacters: 32),
      .init(title: "PROPOSED", mostCharacters: 32), .init(title: "VALUE", alignment: .right),
      .init(title: "THEN HOLD"),
    ])
    for repair in repairs {
      table.add([
        repair.field, "- \(repair.printed)", "+ \(repair.proposed)", repair.value.description,
        repair.equations.joined(separator: " "),
      ])
    }
    return table.text
  }

  private var events: String? {
    guard !dossier.history.events.isEmpty else { return nil }
    var table = TextTable([
      .init(title: "TIME"), .init(title: "EVENT"), .init(title: "DETAIL"), .init(title: "RUN"),
    ])
    for event in dossier.history.events {
      table.add([event.at.description, event.name.rawValue, event.detail, event.run.executionID])
    }
    return table.text
  }
}
