import FoundationEssentials

/// A moment in the two spellings of a signature: `20261121T150405Z` and its first eight digits.
struct SigningTime {
  let stamp: String

  init(_ date: Date) {
    stamp = date.formatted(
      Date.ISO8601FormatStyle(
        dateSeparator: .omitted, dateTimeSeparator: .standard, timeSeparator: .omitted, timeZone: .gmt))
  }

  var day: String { String(stamp.prefix(8)) }
}
