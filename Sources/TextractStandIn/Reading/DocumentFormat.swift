import Foundation

/// The formats that are read, told by their first bytes and never by a name.
enum DocumentFormat: Equatable {
  case pdf, png, jpeg, tiff

  /// A PDF may begin behind up to 1024 bytes of junk, as readers of the format allow.
  init?(firstBytesOf document: Data) {
    let head = [UInt8](document.prefix(1024 + 5))
    if head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if head.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if head.starts(with: [0x49, 0x49, 0x2A, 0x00]) || head.starts(with: [0x4D, 0x4D, 0x00, 0x2A]) {
      self = .tiff
    } else if Data(head).range(of: Data("%PDF-".utf8)) != nil {
      self = .pdf
    } else {
      return nil
    }
  }

  /// How the file is named for the outside programs.
  var fileExtension: String {
    switch self {
    case .pdf: "pdf"
    case .png: "png"
    case .jpeg: "jpg"
    case .tiff: "tiff"
    }
  }
}
