import FoundationEssentials

/// One line of JSON for CloudWatch: an object with sorted keys, and a line feed at its end.
struct JSONLine {
  let bytes: [UInt8]

  init(_ fields: [String: FieldValue]) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "Infinity", negativeInfinity: "-Infinity", nan: "NaN")
    // Field values always encode; were one ever not to, an empty object keeps the stream readable.
    let object = (try? encoder.encode(fields)).map { Array($0) } ?? Array("{}".utf8)
    bytes = object + [UInt8(ascii: "\n")]
  }
}
