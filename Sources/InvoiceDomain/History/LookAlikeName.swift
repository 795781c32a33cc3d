/// Names that a person takes for another at a glance: `Acme` and `Acrne`, `paypal.com` and `paypa1.com`.
enum LookAlikeName {
  /// Different names that look alike. Names of fewer than five letters are too close to each other to tell.
  static func alike(_ one: String, _ other: String) -> Bool {
    guard one != other, one.count >= 5, other.count >= 5 else { return false }
    if skeleton(one) == skeleton(other) { return true }
    // Names that differ in their figures only are branches, or years.
    return EditDistance.isAtMostOne(one, other) && letters(one) != letters(other)
  }

  private static func letters(_ name: String) -> String { name.filter { !$0.isNumber } }

  /// One character for all that look like it (after Unicode Technical Standard 39, cut down to what is typed).
  static func skeleton(_ name: String) -> String {
    let joined = FoldedText.words(of: name).joined()
    return joined.replacing("rn", with: "m").replacing("vv", with: "w").replacing("cl", with: "d")
      .replacing("0", with: "o").replacing("1", with: "l").replacing("i", with: "l").replacing("5", with: "s")
      .replacing("8", with: "b")
  }
}
