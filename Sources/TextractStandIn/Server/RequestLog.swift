import Foundation

/// One line of JSON per request, without anything of its content.
struct RequestLog: Sendable {
  struct Line: Encodable, Equatable {
    var requestID: String?
    var operation: String
    var status: Int?
    var error: String?
    var milliseconds: Int?
  }

  let now: @Sendable () -> Date
  let output: @Sendable (String) -> Void

  func write(_ line: Line) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    guard let data = try? encoder.encode(Stamped(timestamp: now(), line: line)) else { return }
    output(String(decoding: data, as: UTF8.self))
  }

  private struct Stamped: Encodable {
    let timestamp: Date
    let line: Line

    func encode(to encoder: any Encoder) throws {
      try line.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(timestamp, forKey: .timestamp)
    }

    private enum CodingKeys: CodingKey {
      case timestamp
    }
  }
}
