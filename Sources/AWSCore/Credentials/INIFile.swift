/// The text of `~/.aws/config` or `~/.aws/credentials`: sections of `name = value` lines.
///
/// Lines that are indented belong to a nested setting and are left out.
/// https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
struct INIFile {
  private(set) var sections: [String: [String: String]] = [:]

  init(_ text: String) {
    var section: String?
    for line in text.split(whereSeparator: \.isNewline) {
      guard let first = line.first, !first.isWhitespace, first != "#", first != ";" else { continue }
      if first == "[" {
        section = line.firstIndex(of: "]").map { Self.trimmed(line[line.index(after: line.startIndex)..<$0]) }
        if let section { sections[section, default: [:]] = sections[section] ?? [:] }
      } else if let section, let sign = line.firstIndex(of: "=") {
        let name = Self.trimmed(line[..<sign]).lowercased()
        sections[section, default: [:]][name] = Self.value(line[line.index(after: sign)...])
      }
    }
  }

  /// A comment may follow a value after a blank.
  private static func value(_ text: Substring) -> String {
    let marks = [" #", " ;", "\t#", "\t;"].compactMap { text.firstRange(of: $0)?.lowerBound }
    return trimmed(text[..<(marks.min() ?? text.endIndex)])
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
