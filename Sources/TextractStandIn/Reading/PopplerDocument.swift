import Foundation

/// A PDF file, read by the programs of poppler-utils.
struct PopplerDocument {
  let file: URL
  let directory: URL
  let toolTime: Duration

  /// The number of pages, at least 1.
  func pageCount() async throws(Refusal) -> Int {
    let answer: Data
    do {
      answer = try await tool("pdfinfo").run([file.path], in: directory)
    } catch {
      throw isMarkedEncrypted ? .encrypted : .badDocument
    }
    var facts: [String: String] = [:]
    for line in String(decoding: answer, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      if parts.count == 2 { facts[parts[0]] = parts[1] }
    }
    if facts["Encrypted"]?.hasPrefix("yes") == true { throw .encrypted }
    guard let pages = facts["Pages"].flatMap({ Int($0) }), pages > 0 else { throw .badDocument }
    return pages
  }

  /// The page's own text; nil when poppler says nothing about the page.
  func textLayer(ofPage number: Int) async throws(ToolFailure) -> PopplerTextLayer.PageText? {
    let arguments = ["-f", "\(number)", "-l", "\(number)", "-bbox-layout", "-q", file.path, "-"]
    return PopplerTextLayer.pages(in: try await tool("pdftotext").run(arguments, in: directory)).first
  }

  /// A page as a grey image with its size in pixels: the longer side has as many as 300 dots per inch give on A4.
  func image(ofPage number: Int) async throws(ToolFailure) -> (URL, size: (width: Int, height: Int)) {
    let image = directory.appendingPathComponent("page-\(number)")
    _ = try await tool("pdftoppm").run(
      [
        "-f", "\(number)", "-l", "\(number)", "-scale-to", "3500", "-gray", "-singlefile", "-q", file.path,
        image.path,
      ], in: directory)
    let file = image.appendingPathExtension("pgm")
    guard let size = GreyImage.size(ofPGM: file) else { throw .failed("pdftoppm", status: 0) }
    return (file, size)
  }

  /// Whether one picture covers more than half of a page.
  ///
  /// - Parameters: the size of the page in points.
  func hasPicture(onPage number: Int, width: Double, height: Double) async -> Bool {
    let arguments = ["-list", "-f", "\(number)", "-l", "\(number)", file.path]
    guard let answer = try? await tool("pdfimages").run(arguments, in: directory) else { return false }
    return String(decoding: answer, as: UTF8.self).split(separator: "\n").dropFirst(2).contains { line in
      let cells = line.split(separator: " ")
      guard cells.count >= 14, let columns = Double(cells[3]), let rows = Double(cells[4]),
        let across = Double(cells[12]), let down = Double(cells[13]), across > 0, down > 0
      else { return false }
      return columns / across * 72 * rows / down * 72 > 0.5 * width * height
    }
  }

  private func tool(_ name: String) -> ExternalTool { ExternalTool(name: name, time: toolTime) }

  /// A PDF that needs a password to open makes pdfinfo fail; its trailer says why.
  private var isMarkedEncrypted: Bool {
    (try? Data(contentsOf: file, options: .alwaysMapped))?.range(of: Data("/Encrypt".utf8)) != nil
  }
}
