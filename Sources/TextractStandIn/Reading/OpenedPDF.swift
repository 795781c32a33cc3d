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
    let layer = try? await document.textLayer(ofPage: number)
    var quality: TextLayerQuality?
    if let layer {
      // Only a page of few words can be a scan with a stamp: the others need not be asked for their pictures.
      let coversPicture =
        layer.words.count < 40
        ? await document.hasPicture(onPage: number, width: layer.width, height: layer.height) : false
      quality = TextLayerQuality(words: layer.words, coversPicture: coversPicture)
      if quality?.isSound == true { return page(number, layer) }
    }
    do throws(ToolFailure) {
      let (image, size) = try await document.image(ofPage: number)
      defer { try? FileManager.default.removeItem(at: image) }
      let read = try await ocr.page(number, of: image, size: size)
      // Odd text may only be in a language that the reader does not know.
      if let layer, let quality, quality.isReadable, !quality.coversPicture,
        TextLayerQuality.knownWords(in: read.rows.flatMap(\.words)) == 0
      {
        return page(number, layer)
      }
      return read
    } catch {
      throw .badDocument
    }
  }

  private func page(_ number: Int, _ layer: PopplerTextLayer.PageText) -> Page {
    Page(
      number: number, width: layer.width, height: layer.height, words: PrintHeights.corrected(layer.words))
  }
}
