import Foundation

/// Reads the words of a PDF's own text with their boxes: the answer of `pdftotext -bbox-layout`.
///
/// The answer looks like XHTML and has one element per line. It is read line by line and not as XML, because
/// poppler passes on control characters of the PDF that XML forbids.
enum PopplerTextLayer {
  /// The words of one page, in points.
  struct PageText: Equatable {
    var width: Double
    var height: Double
    var words: [Word] = []
  }

  /// One entry per page, also for pages without a word.
  static func pages(in answer: Data) -> [PageText] {
    var pages: [PageText] = []
    for line in String(decoding: answer, as: UTF8.self).split(separator: "\n") {
      let element = line.drop { $0 == " " }
      if element.hasPrefix("<page ") {
        pages.append(
          PageText(
            width: max(1, number("width", in: element) ?? 1),
            height: max(1, number("height", in: element) ?? 1)))
      } else if element.hasPrefix("<word "), !pages.isEmpty, let word = word(in: element) {
        pages[pages.count - 1].words.append(word)
      }
    }
    return pages
  }

  private static func word(in element: Substring) -> Word? {
    guard let left = number("xMin", in: element), let top = number("yMin", in: element),
      let right = number("xMax", in: element), let bottom = number("yMax", in: element),
      // Byte by byte: a word may begin with a mark that would join the bracket to one character.
      let bracket = element.utf8.firstIndex(of: UInt8(ascii: ">")),
      let end = element.range(of: "</word>", options: [.backwards, .literal])?.lowerBound, bracket < end
    else { return nil }
    let text = unescaped(String(decoding: element.utf8[bracket..<end].dropFirst(), as: UTF8.self))
      .trimmingCharacters(in: .whitespacesAndNewlines.union(.controlCharacters))
    guard !text.isEmpty, right > left, bottom > top else { return nil }
    return Word(text: text, box: Rectangle(left: left, top: top, right: right, bottom: bottom))
  }

  private static func number(_ name: String, in element: Substring) -> Double? {
    guard let start = element.range(of: "\(name)=\"")?.upperBound,
      let end = element[start...].firstIndex(of: "\"")
    else { return nil }
    return Double(element[start..<end]).flatMap { $0.isFinite ? $0 : nil }
  }

  private static func unescaped(_ text: String) -> String {
    text.replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
      .replacingOccurrences(of: "&quot;", with: "\"").replacingOccurrences(of: "&apos;", with: "'")
      .replacingOccurrences(of: "&amp;", with: "&")
  }
}
