extension Textract {
  /// Fields with the same `id` belong together.
  public struct ExpenseGroupProperty: Codable, Sendable, Hashable {
    /// Such as `VENDOR_REMIT_TO` or `RECEIVER_SHIP_TO`.
    public var types: [String]?
    public var id: String?

    public init(types: [String]? = nil, id: String? = nil) {
      self.types = types
      self.id = id
    }

    private enum CodingKeys: String, CodingKey {
      case types = "Types"
      case id = "Id"
    }
  }
}
