import Foundation
import InvoiceDomain

/// Looks again where an amount must stand and none was read: right of a label such as `Total`, and where print has
/// the shape of an amount but letters in it.
///
/// Receipts print their total in larger or wider figures than the line around it, which a reading in lines misses.
/// Each place is cut out and brought to one height, once as it is and once at half its width, and all of them are
/// read in one run.
struct SecondLook {
  let image: GreyImage
  let tesseract: TesseractOCR
  let directory: URL

  private static let figureHeight = 32
  private static let margin = 24
  private static let mostPlaces = 12

  /// The words with those in place that were read now.
  func improved(_ words: [Word]) async throws(ToolFailure) -> [Word] {
    let lines = places(in: words)
    guard !lines.isEmpty else { return words }
    let strips = lines.flatMap { [strip($0, width: 1), strip($0, width: 0.5)] }
    var sheet = GreyImage(
      width: (strips.map(\.width).max() ?? 0) + 2 * Self.margin,
      height: strips.count * (Self.figureHeight + Self.margin) + Self.margin)
    for (index, strip) in strips.enumerated() {
      sheet.draw(strip, left: Self.margin, top: Self.margin + index * (Self.figureHeight + Self.margin))
    }
    let file = directory.appendingPathComponent("look-\(UUID().uuidString).pgm")
    defer { try? FileManager.default.removeItem(at: file) }
    guard (try? sheet.pgm.write(to: file)) != nil else { throw .noTemporaryFile }
    let read = try await tesseract.table(of: file, languages: [.english], segmentation: .uniformBlock).words
    let byStrip = Dictionary(grouping: read) { Int($0.box.middle) / (Self.figureHeight + Self.margin) }
    return lines.enumerated().reduce(words) { words, line in
      let readings = [2 * line.offset, 2 * line.offset + 1].compactMap { Self.amount(in: byStrip[$0] ?? []) }
      guard let best = readings.max(by: { $0.confidence < $1.confidence }) else { return words }
      return Self.replacing(line.element, in: words, by: best)
    }
  }

  // MARK: - Where to look

  private func places(in words: [Word]) -> [InkLine] {
    let page = Page(number: 1, width: Double(image.width), height: Double(image.height), words: words)
    let labels = LabelFinder(lexicon: LabelLexicon.all).labels(on: page)
    let finder = ValueFinder(page: page, labels: labels)
    let sums: Set<FieldKind> = [.total, .subtotal, .tax, .amountDue, .amountPaid]
    // What lies right of all sure words is a border or a shadow.
    let edge = (words.filter { $0.confidence > 60 }.map(\.box.right).max() ?? 0) + page.textHeight
    var lines: [InkLine] = []
    for label in labels
    where sums.contains(label.kind) && label.strength >= 0.85 && label.words.lowerBound <= 1 {
      guard finder.value(of: label)?.amount.map({ $0.fractionDigits == 0 }) ?? true,
        let phrase = page.rows[label.row].phrases[label.phrase].part(label.words)
      else { continue }
      let start = Int(phrase.box.right + phrase.height / 4)
      guard start < Int(edge) else { continue }
      lines += [line(columns: start..<Int(edge), phrase)].compactMap { $0 }
    }
    for phrase in page.phrases {
      guard let range = DamagedAmount.words(in: phrase), let damaged = phrase.part(range) else { continue }
      // The box of a word that was misread may end within a figure.
      let columns = Int(damaged.box.left) - 3..<Int(damaged.box.right + 2 * damaged.height)
      lines += [line(columns: columns, damaged, end: Int(damaged.box.right))].compactMap { $0 }
    }
    return Array(lines.prefix(Self.mostPlaces))
  }

  private func line(columns: Range<Int>, _ phrase: Phrase, end: Int = .max) -> InkLine? {
    let bands = phrase.words.map(\.band)
    let top = Int(bands.map(\.lowerBound).min() ?? 0)
    return InkLine(
      of: image, columns: columns, band: top..<max(top + 1, Int(bands.map(\.upperBound).max() ?? 0)), end: end
    )
  }

  private func strip(_ line: InkLine, width: Double) -> GreyImage {
    let scale = Double(Self.figureHeight) / Double(line.rows.count)
    return image.part(
      line.columns, line.rows, width: max(8, min(3000, Int(Double(line.columns.count) * scale * width))),
      height: Self.figureHeight)
  }

  // MARK: - What was seen

  private static func amount(in words: [Word]) -> Word? {
    let words = words.sorted { $0.box.left < $1.box.left }
    guard var word = words.first else { return nil }
    if let amount = AmountScanner(words: words).amounts().last(where: { $0.fractionDigits == 2 }) {
      let parts = words[amount.words]
      word.text = parts.map(\.text).joined()
      word.confidence = parts.map(\.confidence).min() ?? 0
      return word
    }
    guard let repaired = DamagedAmount.repaired(words.map(\.text).joined(separator: " ")) else { return nil }
    word.text = repaired
    word.confidence = min(60, words.map(\.confidence).min() ?? 0)
    return word
  }

  private static func replacing(_ line: InkLine, in words: [Word], by word: Word) -> [Word] {
    let box = Rectangle(
      left: Double(line.columns.lowerBound), top: Double(line.rows.lowerBound),
      right: Double(line.columns.upperBound), bottom: Double(line.rows.upperBound))
    let others = words.filter {
      $0.box.sharedWidth(with: box) <= 0 || $0.box.middle < box.top || $0.box.middle > box.bottom
    }
    return others + [Word(text: word.text, box: box, confidence: word.confidence)]
  }
}
