import Foundation

/// A PNG, a JPEG or a TIFF of one or more pages.
struct OpenedImage: OpenedDocument {
  let pageCount: Int
  private let file: URL
  private let sizes: [(width: Int, height: Int)]
  private let ocr: PageOCR

  init(file: URL, directory: URL, limits: ReadingLimits) async throws(Refusal) {
    self.file = file
    ocr = PageOCR(directory: directory, toolTime: limits.toolTime)
    let frames =
      (try? await ImagePreparation(directory: directory, toolTime: limits.toolTime).frames(of: file)) ?? []
    guard !frames.isEmpty else { throw .badDocument }
    guard frames.count <= limits.pages, frames.allSatisfy({ max($0.width, $0.height) <= limits.pixelsOfSide })
    else {
      throw .tooLarge
    }
    pageCount = frames.count
    sizes = frames
  }

  func page(_ number: Int) async throws(Refusal) -> Page {
    do throws(ToolFailure) {
      return try await ocr.page(number, of: file, frame: number - 1, size: sizes[number - 1])
    } catch {
      throw .badDocument
    }
  }
}
