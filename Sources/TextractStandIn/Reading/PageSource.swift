import Foundation

/// Opens a document and gives its pages as words with their places.
struct PageSource: Sendable {
  var limits = ReadingLimits()

  /// The number of pages without reading any.
  func pageCount(of document: Data) async throws(Refusal) -> Int {
    let format = try admitted(document)
    return try await withTemporaryDirectory { directory throws(Refusal) in
      try await opened(document, as: format, in: directory).pageCount
    }
  }

  /// Every page, read in parallel.
  ///
  /// - Throws: `.badDocument` where not one of them can be read.
  func pages(of document: Data) async throws(Refusal) -> ReadPages {
    let format = try admitted(document)
    return try await withTemporaryDirectory { directory throws(Refusal) in
      let opened = try await opened(document, as: format, in: directory)
      return try await Self.allPages(of: opened)
    }
  }

  private func admitted(_ document: Data) throws(Refusal) -> DocumentFormat {
    guard let format = DocumentFormat(firstBytesOf: document) else { throw .unsupportedFormat }
    let isPhoto = format == .png || format == .jpeg
    guard document.count <= (isPhoto ? limits.imageBytes : limits.bytes) else { throw .tooLarge }
    return format
  }

  private func opened(
    _ document: Data, as format: DocumentFormat, in directory: URL
  ) async throws(Refusal) -> any OpenedDocument {
    let file = directory.appendingPathComponent("document.\(format.fileExtension)")
    do { try document.write(to: file) } catch { throw .badDocument }
    return switch format {
    case .pdf: try await OpenedPDF(file: file, directory: directory, limits: limits)
    case .png, .jpeg, .tiff: try await OpenedImage(file: file, directory: directory, limits: limits)
    }
  }

  /// As many pages at once as there are cores.
  private static func allPages(of document: any OpenedDocument) async throws(Refusal) -> ReadPages {
    let results = await withTaskGroup(of: (number: Int, page: Page?).self) { group in
      var results: [(number: Int, page: Page?)] = []
      for number in 1...document.pageCount {
        if number > ProcessInfo.processInfo.activeProcessorCount, let done = await group.next() {
          results.append(done)
        }
        group.addTask { (number, try? await document.page(number)) }
      }
      for await done in group { results.append(done) }
      return results
    }
    let pages = results.compactMap(\.page).sorted { $0.number < $1.number }
    guard !pages.isEmpty else { throw .badDocument }
    return ReadPages(read: pages, lost: results.filter { $0.page == nil }.map(\.number).sorted())
  }
}
