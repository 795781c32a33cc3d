import InvoiceTestSupport

/// Cuts an answer off, as a broken connection or a full disk does.
enum Truncation {
  /// At any byte before the last bracket: no longer JSON.
  static func cut(_ bytes: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
    let end = (bytes.lastIndex(of: UInt8(ascii: "}")) ?? 0)
    return Array(bytes.prefix(Int.random(in: 0...max(0, end), using: &random)))
  }

  /// Behind any element of any array, with every bracket closed: still JSON, but less than was answered.
  static func closed(_ tree: JSONTree, using random: inout SeededGenerator) -> JSONTree {
    switch tree {
    case .object(let members):
      guard let last = members.indices.randomElement(using: &random) else { return tree }
      return .object(
        members.enumerated().map { index, member in
          index == last ? (member.key, closed(member.value, using: &random)) : member
        })
    case .array(let elements):
      guard let last = elements.indices.randomElement(using: &random) else { return tree }
      return .array(elements[..<last] + [closed(elements[last], using: &random)])
    default: return tree
    }
  }
}
