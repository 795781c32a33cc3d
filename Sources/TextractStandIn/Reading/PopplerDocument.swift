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

  /// A page as a grey image.
  func image(ofPage number: Int, dotsPerInch: Int) async throws(ToolFailure) -> URL {
    let image = directory.appendingPathComponent("page-\(number)")
    _ = try await tool("pdftoppm").run(
      [
        "-f", "\(number)", "-l", "\(number)", "-r", "\(dotsPerInch)", "-gray", "-singlefile", "-q", file.path,
        image.path,
      ], in: directory)
    return image.appendingPathExtension("pgm")
  }

  private func tool(_ name: String) -> ExternalTool { ExternalTool(name: name, time: toolTime) }

  /// A PDF that needs a password to open makes pdfinfo fail; its trailer says why.
  private var isMarkedEncrypted: Bool {
    (try? Data(contentsOf: file, options: .alwaysMapped))?.range(of: Data("/Encrypt".utf8)) != nil
  }
}
