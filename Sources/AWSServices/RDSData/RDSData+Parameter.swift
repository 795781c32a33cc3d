extension RDSData {
  /// A value for a place `:name` in a statement.
  ///
  /// https://docs.aws.amazon.com/rdsdataservice/latest/APIReference/API_SqlParameter.html
  public struct Parameter: Encodable, Sendable, Hashable {
    public var name: String
    public var value: Value
    /// What a string stands for; the Data API hands it to the database as such.
    public var typeHint: TypeHint?

    public init(_ name: String, _ value: Value, as typeHint: TypeHint? = nil) {
      self.name = name
      self.value = value
      self.typeHint = typeHint
    }
  }

  /// How the text of a parameter is written.
  public enum TypeHint: String, Encodable, Sendable, Hashable {
    /// `yyyy-mm-dd`
    case date = "DATE"
    /// Plain notation, such as `-1234.50`.
    case decimal = "DECIMAL"
    /// `yyyy-mm-dd hh:mm:ss.fff`
    case timestamp = "TIMESTAMP"
  }
}
