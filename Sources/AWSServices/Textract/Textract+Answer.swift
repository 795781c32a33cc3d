extension Textract {
  /// An answer as it was read and as it came: the bytes keep members that are not declared here.
  public struct Answer<Value: Sendable>: Sendable {
    public let value: Value
    /// JSON in UTF-8.
    public let bytes: [UInt8]

    public init(value: Value, bytes: [UInt8]) {
      self.value = value
      self.bytes = bytes
    }
  }
}
