/// The types of file that are read. The raw value is the media type.
public enum DocumentType: String, Codable, Sendable, Hashable, CaseIterable {
  case pdf = "application/pdf"
  case png = "image/png"
  case jpeg = "image/jpeg"
  case tiff = "image/tiff"
}
