import InvoiceTestSupport

/// Bends one place of a tree, chosen by chance.
enum TreeMutation {
  static func apply(to tree: JSONTree, using random: inout SeededGenerator) -> JSONTree {
    var place = Int.random(in: 0..<max(1, size(tree)), using: &random)
    return walk(tree, to: &place, using: &random)
  }

  private static func size(_ tree: JSONTree) -> Int {
    switch tree {
    case .object(let members): members.reduce(1) { $0 + size($1.value) }
    case .array(let elements): elements.reduce(1) { $0 + size($1) }
    default: 1
    }
  }

  /// Goes through the tree in order; the node at which `place` runs out is bent.
  private static func walk(
    _ tree: JSONTree, to place: inout Int, using random: inout SeededGenerator
  ) -> JSONTree {
    guard place >= 0 else { return tree }
    if place == 0 {
      place = -1
      return bent(tree, using: &random)
    }
    place -= 1
    switch tree {
    case .object(var members):
      for index in members.indices where place >= 0 {
        members[index].value = walk(members[index].value, to: &place, using: &random)
      }
      return .object(members)
    case .array(var elements):
      for index in elements.indices where place >= 0 {
        elements[index] = walk(elements[index], to: &place, using: &random)
      }
      return .array(elements)
    default: return tree
    }
  }

  private static func bent(_ tree: JSONTree, using random: inout SeededGenerator) -> JSONTree {
    if Int.random(in: 0..<4, using: &random) == 0 { return odd(using: &random) }
    switch tree {
    case .object(var members):
      guard let index = members.indices.randomElement(using: &random),
        let other = members.indices.randomElement(using: &random)
      else { return odd(using: &random) }
      switch Int.random(in: 0..<3, using: &random) {
      case 0: members.remove(at: index)
      case 1: members.append(members[index])
      default:
        (members[index].value, members[other].value) = (members[other].value, members[index].value)
      }
      return .object(members)
    case .array(var elements):
      guard let index = elements.indices.randomElement(using: &random) else { return odd(using: &random) }
      switch Int.random(in: 0..<4, using: &random) {
      case 0: elements.remove(at: index)
      case 1: elements.removeSubrange(index...)
      case 2: elements.shuffle(using: &random)
      default:
        let most = min(300, max(2, 3_000 / max(1, size(elements[index]))))
        elements += Array(repeating: elements[index], count: most)
      }
      return .array(elements)
    case .string(let string): return .string(text(from: string, using: &random))
    case .number: return .number(numbers.randomElement(using: &random) ?? "0")
    case .literal: return odd(using: &random)
    }
  }

  private static func text(from string: String, using random: inout SeededGenerator) -> String {
    var characters = Array(string)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return texts.randomElement(using: &random) ?? ""
    case 1: characters.shuffle(using: &random)
    case 2: characters = Array(characters.prefix(Int.random(in: 0...characters.count, using: &random)))
    default:
      let index = Int.random(in: 0...characters.count, using: &random)
      characters.insert(contentsOf: texts.randomElement(using: &random) ?? "", at: index)
    }
    return String(characters)
  }

  private static func odd(using random: inout SeededGenerator) -> JSONTree {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: .literal(["null", "true", "false"].randomElement(using: &random) ?? "null")
    case 1: .number(numbers.randomElement(using: &random) ?? "0")
    case 2: .string(texts.randomElement(using: &random) ?? "")
    case 3: .array([])
    case 4: .object([])
    default: nested(Int.random(in: 1...2_000, using: &random))
    }
  }

  private static func nested(_ depth: Int) -> JSONTree {
    .literal(String(repeating: "[", count: depth) + String(repeating: "]", count: depth))
  }

  private static let numbers = [
    "0", "-0", "-1", "0.1", "1e308", "-1e308", "1e-308", "1e400", "9007199254740993", "9223372036854775807",
    "-9223372036854775808", "9223372036854775808", "123456789012345678901234567890", "1E+2", "100.00000001",
  ]

  private static let texts = [
    "", " ", "\n", "0", "-", "%", "1.234.567,89", "999999999999999.99", "8999999999999999",
    "-89999999999999.99",
    "9223372036854775807", "Number of items: 9223372036854775807",
    "99999999999999999999999999999999999.9",
    "9e99", "1/0", "31.02.2024", "00.00.0000", "29.02.2023", "١٢٣٫٤٥", "１２３．４５", "€", "$$$", "TOTAL",
    "Total: 1.00",
    "\u{0}", "\u{FEFF}", "\u{202E}1.00", "a\u{300}\u{301}\u{302}", "👩‍👩‍👧‍👦", "\u{10FFFF}",
    String(repeating: "9", count: 400), String(repeating: "1,234.", count: 200),
    String(repeating: "a ", count: 500),
    String(repeating: "(", count: 300) + "1.00", "DE89370400440532013000", "DE00370400440532013000",
  ]
}
