extension Textract {
  /// Where `StartExpenseAnalysis` finds the document.
  public struct DocumentLocation: Codable, Sendable, Equatable {
    public var s3Object: S3Object?

    public init(s3Object: S3Object? = nil) {
      self.s3Object = s3Object
    }

    private enum CodingKeys: String, CodingKey {
      case s3Object = "S3Object"
    }
  }
}
