/// A label and its value that have no place of their own in the invoice, kept as printed.
public struct KeyValuePair: Codable, Sendable, Hashable {
  public var key: String
  public var value: String
  public var page: Int?

  public init(key: String, value: String, page: Int? = nil) {
    self.key = key
    self.value = value
    self.page = page
  }
}
