public import FoundationEssentials

/// What the bytes of a file say, before anything is spent on reading it.
public struct Inspection: Sendable, Hashable {
  /// By the magic bytes; the name is not asked.
  public var type: DocumentType?
  /// Absent when it cannot be known without a full reader of the format.
  public var pages: Int?
  /// Why the file cannot be read.
  public var problem: ReasonCode?
  /// Absent when the file carries no invoice as data.
  public var embeddedInvoice: EmbeddedXML?

  public init(type: DocumentType? = nil, pages: Int? = nil, problem: ReasonCode? = nil) {
    self.type = type
    self.pages = pages
    self.problem = problem
  }

  /// Looks at a whole file.
  ///
  /// 1. The type by the magic bytes.
  /// 2. Whether the file is whole, as far as its own structure says.
  /// 3. Protection, pages and measures, against the limits of the reading service
  ///    (<https://docs.aws.amazon.com/textract/latest/dg/limits-document.html>).
  public init(of data: Data) {
    let bytes = [UInt8](data)
    guard !bytes.isEmpty else {
      self.init(problem: .empty)
      return
    }
    self = bytes.withUnsafeBufferPointer { pointer in
      let file = ByteReader(pointer)
      return switch DocumentType(of: file) {
      case .pdf: Inspection(pdf: file)
      case .png: Inspection(png: file)
      case .jpeg: Inspection(jpeg: file)
      case .tiff: Inspection(tiff: file)
      case nil: Inspection(problem: .unknownType)
      }
    }
  }

  /// What the reading service reads at most of one file.
  public static let maximumPages = 3000
  static let maximumSide = 10_000
}

extension DocumentType {
  /// PDF readers accept up to 1,024 bytes before the header (ISO 32000-1, appendix H.3, note 13).
  init?(of file: borrowing ByteReader) {
    if file.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if file.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if file.starts(with: [0x49, 0x49, 0x2A, 0x00]) || file.starts(with: [0x4D, 0x4D, 0x00, 0x2A]) {
      self = .tiff
    } else if file.first("%PDF-", in: 0..<min(file.count, 1024 + 5)) != nil {
      self = .pdf
    } else {
      return nil
    }
  }
}
