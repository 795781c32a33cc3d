extension String {
  /// On one line and without control characters: text of a document must not steer a terminal.
  var printable: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          switch scalar.properties.generalCategory {
          case .control, .lineSeparator, .paragraphSeparator, .format: " "
          default: scalar
          }
        }))
  }

  /// At most so many characters, the last of them `…` where something is left out.
  func shortened(to count: Int) -> String {
    self.count <= count ? self : String(prefix(count - 1)) + "…"
  }
}
