/// Settles what a document leaves open by the way its vendor writes (N2, N5).
public struct HabitualReading: Sendable {
  private let habit: VendorHabit

  public init(habit: VendorHabit) { self.habit = habit }

  /// Whether anything is open that a habit could settle.
  public static func isNeeded(by invoice: Invoice) -> Bool {
    [invoice.issueDate.absence, invoice.dueDate.absence].contains(.ambiguous)
      || AmountField.allCases.contains { invoice[$0].absence == .ambiguous }
  }

  /// Chooses among the readings of one print, never anything that is not printed, nor between two prints. What
  /// was chosen is supported, not proven: the sums still have to confirm amounts.
  ///
  /// - Returns: whether anything was settled.
  public func settle(_ invoice: inout Invoice) -> Bool {
    var isSettled = false
    for path in [\Invoice.issueDate, \Invoice.dueDate] where invoice[keyPath: path].absence == .ambiguous {
      guard let order = habit.dateOrder, let printed = invoice[keyPath: path].asPrinted,
        let date = DateReader.readings(of: printed).first(where: { $0.order == order })?.date
      else { continue }
      invoice[keyPath: path].settle(on: date, by: Self.check)
      isSettled = true
    }
    for field in AmountField.allCases where invoice[field].absence == .ambiguous {
      guard let mark = habit.decimalMark, let printed = invoice[field].asPrinted else { continue }
      let readings = AmountReader.readings(of: printed)
      guard readings.count > 1, invoice[field].candidates.allSatisfy(readings.map(\.value).contains),
        let reading = NumberStyle(decimalMark: mark).ordered(readings).first
      else { continue }
      invoice[field].settle(on: reading.value, by: Self.check)
      isSettled = true
    }
    return isSettled
  }

  private static let check = "habit"
}
