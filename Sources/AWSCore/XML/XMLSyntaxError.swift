/// The text is not XML, or uses what no AWS answer does, such as a document type.
public struct XMLSyntaxError: Error, Sendable, Equatable {
  /// Offset in bytes.
  public let offset: Int
}
