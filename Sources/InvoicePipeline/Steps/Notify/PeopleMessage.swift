/// What people are told about one document: a headline, facts, sentences.
struct PeopleMessage: Sendable, Hashable {
  /// An `Outcome`, or `failed`.
  var outcome: String
  var subject: String
  var headline: String
  var facts: [Fact]
  /// Why, most important first.
  var reasons: [String]
  var nextStep: String

  struct Fact: Sendable, Hashable {
    var name: String
    var value: String
  }

  /// At most 100 printable ASCII characters, as topics want it.
  var asciiSubject: String {
    let plain = subject.unicodeScalars.map { (32...126).contains($0.value) ? Character($0) : "?" }
    return String(plain.prefix(100))
  }

  var text: String {
    var lines = [headline, ""]
    lines += facts.map { "\($0.name): \(Self.singleLine($0.value))" }
    if !reasons.isEmpty { lines += [""] + reasons.map { "- \(Self.singleLine($0))" } }
    lines += ["", nextStep, ""]
    return lines.joined(separator: "\n")
  }

  var html: String {
    let rows = facts.map {
      "<tr><th align=\"left\">\(Self.escaped($0.name))</th><td>\(Self.escaped($0.value))</td></tr>"
    }
    let items = reasons.map { "<li>\(Self.escaped($0))</li>" }
    return """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>\(Self.escaped(subject))</title></head>
      <body><p><strong>\(Self.escaped(headline))</strong></p>
      <table cellpadding="4">\(rows.joined())</table>
      \(items.isEmpty ? "" : "<ul>\(items.joined())</ul>")
      <p>\(Self.escaped(nextStep))</p></body></html>

      """
  }

  /// Names and numbers come from the document: they must not break out of their line.
  static func singleLine(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.append(character)
      }
    }
    return result
  }
}
