/// One way to read a printed date, and the order of its parts that the reading assumes.
public struct DateReading: Sendable, Hashable {
  public var date: CalendarDate
  public var order: DateOrder

  public init(date: CalendarDate, order: DateOrder) {
    self.date = date
    self.order = order
  }
}

/// The order in which day, month and year are printed.
public enum DateOrder: String, Sendable, Hashable, Codable {
  case dayMonthYear
  case monthDayYear
  case yearMonthDay
  /// The month is a word, or two parts are equal: nothing depends on the order.
  case unmistakable
}
