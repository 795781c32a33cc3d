/// How far two texts are apart, as far as anyone needs to know.
enum EditDistance {
  /// One character changed, added or left out, or none.
  static func isAtMostOne(_ left: String, _ right: String) -> Bool {
    let (short, long) = left.count <= right.count ? (Array(left), Array(right)) : (Array(right), Array(left))
    guard long.count - short.count <= 1 else { return false }
    let prefix = zip(short, long).prefix { $0 == $1 }.count
    let rest = short.count == long.count ? short.dropFirst(prefix + 1) : short.dropFirst(prefix)
    return rest.elementsEqual(long.dropFirst(prefix + 1)) || prefix == long.count
  }
}
