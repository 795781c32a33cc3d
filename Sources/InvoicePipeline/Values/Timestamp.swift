public import FoundationEssentials
public import InvoiceDomain

/// An instant in UTC with milliseconds. In JSON and in keys: `2026-11-21T15:04:05.123Z`, always 24
/// characters, so that the order of the texts is the order of the instants.
public struct Timestamp: Codable, Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public let milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  public init(_ date: Date) {
    milliseconds = Int64((date.timeIntervalSince1970 * 1000).rounded())
  }

  /// Reads ISO 8601 in UTC (`Z` or `+00:00`) with any number of fractional digits, those beyond
  /// milliseconds cut off.
  public init?(iso text: String) {
    guard let mark = text.firstIndex(of: "T"), let day = CalendarDate(iso: String(text[..<mark])) else {
      return nil
    }
    var clock = text[text.index(after: mark)...]
    if clock.hasSuffix("Z") {
      clock.removeLast()
    } else if clock.hasSuffix("+00:00") {
      clock.removeLast(6)
    } else {
      return nil
    }
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 2, parts[1].utf8.count == 2,
      let hour = Int64(parts[0]), let minute = Int64(parts[1]), (0...23).contains(hour),
      (0...59).contains(minute), let seconds = Self.milliseconds(ofSeconds: parts[2])
    else { return nil }
    milliseconds = Int64(day.dayNumber) * 86_400_000 + hour * 3_600_000 + minute * 60_000 + seconds
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let timestamp = Timestamp(iso: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an ISO 8601 time in UTC")
    }
    self = timestamp
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.milliseconds < right.milliseconds }

  public var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }

  /// Nothing outside the years 1900 to 2199.
  public var day: CalendarDate? { CalendarDate(dayNumber: Int(floorDivision(milliseconds, 86_400_000))) }

  /// `2026-11`
  public var month: String { String(description.prefix(7)) }

  public var description: String {
    let ofDay = milliseconds - floorDivision(milliseconds, 86_400_000) * 86_400_000
    let seconds = ofDay / 1000
    return
      "\(day?.description ?? "0000-00-00")T\(padded(seconds / 3600)):\(padded(seconds / 60 % 60)):\(padded(seconds % 60))"
      + ".\(padded(ofDay % 1000, to: 3))Z"
  }

  /// The instant this many seconds later.
  public func adding(seconds: Int) -> Timestamp {
    Timestamp(milliseconds: milliseconds + Int64(seconds) * 1000)
  }

  private static func milliseconds(ofSeconds text: Substring) -> Int64? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts[0].utf8.count == 2, let seconds = Int64(parts[0]),
      (0...60).contains(seconds)
    else { return nil }
    guard parts.count == 2 else { return seconds * 1000 }
    let fraction = parts[1]
    guard !fraction.isEmpty, fraction.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    let digits = String(fraction.prefix(3)) + String(repeating: "0", count: max(0, 3 - fraction.utf8.count))
    return Int64(digits).map { seconds * 1000 + $0 }
  }
}

private func floorDivision(_ value: Int64, _ divisor: Int64) -> Int64 {
  let quotient = value / divisor
  return value % divisor < 0 ? quotient - 1 : quotient
}

private func padded(_ number: Int64, to width: Int = 2) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
