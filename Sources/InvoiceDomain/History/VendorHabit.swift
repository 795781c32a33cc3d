/// How a vendor writes numbers and dates. Chooses between readings that a document leaves open (N2, N5).
public struct VendorHabit: Codable, Sendable, Hashable {
  public var decimalMark: DecimalMark?
  public var dateOrder: DateOrder?

  public init(decimalMark: DecimalMark? = nil, dateOrder: DateOrder? = nil) {
    self.decimalMark = decimalMark
    self.dateOrder = dateOrder
  }

  /// As the amounts and the date of one document show it.
  public init(of invoice: Invoice) {
    let printed = AmountField.allCases.compactMap { invoice[$0].asPrinted }
    decimalMark = NumberStyle(of: printed + invoice.lines.compactMap(\.price.asPrinted)).decimalMark
    let dates = [invoice.issueDate, invoice.dueDate].filter { $0.value != nil }
    let orders = dates.flatMap { date in
      DateReader.readings(of: date.asPrinted ?? "").filter { $0.date == date.value }.map(\.order)
    }
    dateOrder =
      Set(orders).subtracting([.unmistakable]).count == 1 ? orders.first { $0 != .unmistakable } : nil
  }

  /// What all of a vendor's approved documents that show it agree on.
  public init(of documents: [KnownInvoice]) {
    let habits = documents.filter(\.isApproved).map(\.marks.habit)
    func common<Value: Hashable>(_ values: [Value]) -> Value? {
      Set(values).count == 1 ? values.first : nil
    }
    decimalMark = common(habits.compactMap(\.decimalMark))
    dateOrder = common(habits.compactMap(\.dateOrder))
  }
}
