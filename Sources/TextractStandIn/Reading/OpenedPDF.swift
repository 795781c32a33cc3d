import Foundation

/// A PDF: pages with a sound text layer give it, the others are rendered and read by OCR.
struct OpenedPDF: OpenedDocument {
  let pageCount: Int
  private let document: PopplerDocument
  private let ocr: PageOCR

  init(file: URL, directory: URL, limits: ReadingLimits) async throws(Refusal) {
    document = PopplerDocument(file: file, directory: directory, toolTime: limits.toolTime)
    ocr = PageOCR(directory: directory, toolTime: limits.toolTime)
    pageCount = try await document.pageCount()
    guard pageCount <= limits.pages else { throw .tooLarge }
  }

  func page(_ number: Int) async throws(Refusal) -> Page {
    if let layer = try? await document.textLayer(ofPage: number), TextLayerQuality(words: layer.words).isSound
    {
      return Page(number: number, width: layer.width, height: layer.height, words: layer.words)
    }
    do throws(ToolFailure) {
      return try await ocr.page(
        number, of: try await document.image(ofPage: number, dotsPerInch: 300), width: 2500)
    } catch {
      throw .badDocument
    }
  }
}
