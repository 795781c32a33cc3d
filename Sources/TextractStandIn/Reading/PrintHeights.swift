/// Boxes of a PDF's text brought down to the height of the print.
///
/// Fonts that are drawn by programs (Type 3, as browsers write them) and some others state boxes twice as tall as
/// their letters; they reach over the lines above and below. Words of one font and size have one height: where the
/// words of a height are far narrower for it than letters are, all of them are cut to what their width makes likely.
enum PrintHeights {
  /// The height of a line of print for one mean width of a letter.
  private static let usual = 2.5
  /// Above this, a height is the font's claim and not the print's.
  private static let most = 3.6

  static func corrected(_ words: [Word]) -> [Word] {
    let byHeight = Dictionary(grouping: words.indices) { words[$0].box.height.rounded() }
    var corrected = words
    for members in byHeight.values {
      let long = members.map { words[$0] }.filter { $0.text.count >= 4 }
      // Print that runs up the page is taller than wide for another reason.
      guard long.count(where: \.isTurned) * 2 < long.count else { continue }
      let letters = long.map { $0.box.height * Double($0.text.count) / $0.box.width }.sorted()
      guard let middle = letters.dropFirst(letters.count / 2).first, middle > most else { continue }
      for index in members {
        let box = words[index].box
        let half = box.height * usual / middle / 2
        corrected[index].box = Rectangle(
          left: box.left, top: box.middle - half, right: box.right, bottom: box.middle + half)
        corrected[index].band = corrected[index].box.top...corrected[index].box.bottom
      }
    }
    return corrected
  }
}
