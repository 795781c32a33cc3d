import Foundation

/// The programs of the system that reading stands on.
struct RequiredTools {
  static let names = ["pdfinfo", "pdftotext", "pdftoppm", "pdfimages", "identify", "convert", "tesseract"]

  /// The folders of `PATH`.
  let folders: [String]

  /// Those that are in none of the folders.
  var missing: [String] {
    Self.names.filter { name in
      !folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
    }
  }
}
