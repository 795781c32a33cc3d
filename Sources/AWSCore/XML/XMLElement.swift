/// An element of an XML document.
public struct XMLElement: Sendable, Equatable {
  /// Without a namespace prefix.
  public let name: String
  /// By their names as written, prefixes included, with references resolved.
  public let attributes: [String: String]
  /// The characters directly inside this element, with references resolved.
  public let text: String
  public let children: [XMLElement]

  /// The first child of that name.
  public subscript(name: String) -> XMLElement? {
    children.first { $0.name == name }
  }

  /// All children of that name, in their order.
  public func all(_ name: String) -> [XMLElement] {
    children.filter { $0.name == name }
  }
}
