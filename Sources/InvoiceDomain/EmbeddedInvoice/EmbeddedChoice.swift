/// Settles what print leaves open, such as 03/04/2026, by the invoice as data inside the file.
struct EmbeddedChoice {
  let data: EmbeddedInvoice

  /// Chooses among the readings of a print, never anything that is not printed.
  func settle(_ invoice: inout Invoice) {
    if let date = data.issueDate, invoice.issueDate.absence == .ambiguous,
      let printed = invoice.issueDate.asPrinted,
      DateReader.readings(of: printed).contains(where: { $0.date == date })
    {
      invoice.issueDate.settle(on: date, by: Self.check)
    }
    for field in AmountField.allCases where invoice[field].absence == .ambiguous {
      guard let printed = invoice[field].asPrinted,
        let amount = data.amounts(of: field).first(where: { amount in
          AmountReader.readings(of: printed).contains { $0.value == amount }
        })
      else { continue }
      invoice[field].settle(on: amount, by: Self.check)
    }
  }

  private static let check = "embedded"
}
