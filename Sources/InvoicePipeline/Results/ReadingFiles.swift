import InvoiceDomain

/// Readings in the results bucket. That of an ordinary document is one file; that of hundreds of pages lies in several,
/// because as one it would need several times its size in memory to be written or read.
struct ReadingFiles: Sendable {
  let results: any ResultFiles

  /// The first file of a reading: all but further fields, tables and lines. Nothing when there is none.
  func first(_ key: String) async throws(StepFailure) -> StoredReading? {
    guard let data = try await results.read(key) else { return nil }
    return try MessageJSON.decode(StoredReading.self, from: data, orThrow: .resultUnreadable)
  }

  /// The whole reading. Nothing when there is none.
  func whole(_ key: String) async throws(StepFailure) -> StoredReading? {
    guard var stored = try await first(key) else { return nil }
    guard let files = stored.files, files > 1 else { return stored }
    stored.reading.reserve(parts: files)
    for number in 2...files {
      guard let data = try await results.read(ResultKey.part(number, of: key)) else {
        throw StepFailure(.resultMissing, "a part of the reading is not there")
      }
      stored.reading.append(try MessageJSON.decode(Reading.self, from: data, orThrow: .resultUnreadable))
    }
    return stored
  }

  /// The first file is written last: where it is, there are all the others.
  func write(_ stored: StoredReading, to key: String) async throws(StepFailure) {
    let count = stored.reading.parts
    guard count > 1 else { return try await results.write(try MessageJSON.encode(stored), to: key) }
    for number in 2...count {
      let part = try MessageJSON.encode(stored.reading.part(number))
      try await results.write(part, to: ResultKey.part(number, of: key))
    }
    var first = StoredReading(engine: stored.engine, reading: stored.reading.part(1))
    first.files = count
    try await results.write(try MessageJSON.encode(first), to: key)
  }
}
