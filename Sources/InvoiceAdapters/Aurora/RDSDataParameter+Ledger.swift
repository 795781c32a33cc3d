import AWSServices
import InvoiceDomain
import InvoicePipeline

/// Values as the ledger's columns take them. What a column cannot take whole is nothing rather than something else;
/// only names and descriptions are cut.
extension RDSData.Parameter {
  /// Nothing when it is longer than any identifier is.
  static func identifier(_ name: String, _ text: String?) -> Self {
    Self(name, text.flatMap { $0.unicodeScalars.count <= 255 ? .string($0) : nil } ?? .null)
  }

  /// The first 1,000 characters.
  static func text(_ name: String, _ text: String?) -> Self {
    guard let text else { return Self(name, .null) }
    return Self(name, .string(String(String.UnicodeScalarView(text.unicodeScalars.prefix(1000)))))
  }

  /// Nothing when it has more than 20 digits before or 10 after the point: the database would round it.
  static func amount(_ name: String, _ amount: Amount?) -> Self {
    guard let amount else { return Self(name, .null) }
    let parts = amount.description.split(separator: ".")
    let whole = parts[0].drop { $0 == "-" }
    guard whole.count <= 20, parts.count < 2 || parts[1].count <= 10 else { return Self(name, .null) }
    return Self(name, .string(amount.description), as: .decimal)
  }

  static func day(_ name: String, _ day: CalendarDate?) -> Self {
    guard let day else { return Self(name, .null) }
    return Self(name, .string(day.description), as: .date)
  }

  /// In UTC.
  static func moment(_ name: String, _ moment: Timestamp) -> Self {
    let text = moment.description.dropLast().map { $0 == "T" ? " " : $0 }
    return Self(name, .string(String(text)), as: .timestamp)
  }
}
