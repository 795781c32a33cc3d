extension String {
  /// Differs by one character from a word of five or more, by two from a word of nine or more, itself no shorter than
  /// five (Levenshtein distance): `FREE` is no misread `frete`.
  func isNearly(_ other: String) -> Bool {
    let length = other.utf8.count
    let allowed = length >= 9 ? 2 : length >= 5 ? 1 : 0
    guard abs(utf8.count - length) <= allowed, utf8.count >= 5 || allowed == 0 else { return false }
    if allowed == 0 { return self == other }
    let left = Array(utf8)
    let right = Array(other.utf8)
    var previous = Array(0...right.count)
    for (row, byte) in left.enumerated() {
      var current = [row + 1]
      for (column, otherByte) in right.enumerated() {
        let change = previous[column] + (byte == otherByte ? 0 : 1)
        current.append(Swift.min(change, previous[column + 1] + 1, current[column] + 1))
      }
      previous = current
    }
    return previous[right.count] <= allowed
  }
}
