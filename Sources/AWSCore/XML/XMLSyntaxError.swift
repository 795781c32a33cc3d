/// The text is not XML, or is more than is read, such as one with a document type.
public struct XMLSyntaxError: Error, Sendable, Equatable {
  /// Offset in bytes.
  public let offset: Int
}
