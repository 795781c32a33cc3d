import AWSServices

/// Names and values of an expression. Every name is given as `#name`, so that none meets a reserved word.
struct ItemExpression {
  private(set) var names: [String: String] = [:]
  private(set) var values: DynamoDB.Item = [:]

  /// `#name`
  mutating func name(_ attribute: String) -> String {
    names["#\(attribute)"] = attribute
    return "#\(attribute)"
  }

  /// `:name`
  mutating func value(_ value: DynamoDB.AttributeValue, as name: String) -> String {
    values[":\(name)"] = value
    return ":\(name)"
  }

  /// `#name = :name, …` in the order of the names; those in `once` keep a value that is there.
  mutating func assignments(_ item: DynamoDB.Item, once: Set<String> = []) -> String {
    item.sorted { $0.key < $1.key }.map { attribute, new in
      let name = name(attribute)
      let value = value(new, as: attribute)
      return once.contains(attribute) ? "\(name) = if_not_exists(\(name), \(value))" : "\(name) = \(value)"
    }.joined(separator: ", ")
  }
}
