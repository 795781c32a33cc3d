/// Lines of a name and an address that stand below each other.
struct AddressBlock: Sendable {
  /// What the heading above or beside the block says; nil without one.
  var role: PartyRole?
  var lines: [TextSpan]
  /// The heading alone says nothing.
  var needsAddress = false

  /// Streets and places come within the first lines, below a name.
  var isAddress: Bool {
    lines.dropFirst().prefix(Self.reach).contains {
      AddressPrint.isPlace($0.text) || AddressPrint.isStreet($0.text)
    }
  }

  /// The line with the name: the company where a company and a person are printed, else the first.
  var name: TextSpan? {
    let own = lines.prefix { !AddressPrint.isPlace($0.text) && !AddressPrint.isStreet($0.text) }.map(
      Self.unlabelled
    )
    .filter {
      NamePlausibility.score($0.text) > 0.3 && !Salutation.isOnly($0.text) && !$0.text.hasPrefix("(")
    }
    return own.first { LegalForm.ends(FoldedText.words(of: VendorKey.withoutDots($0.text))) } ?? own.first
  }

  private static let reach = 6

  /// `Name: John Doe` without the label.
  private static func unlabelled(_ line: TextSpan) -> TextSpan {
    guard let cut = line.text.firstIndex(of: ":"),
      FoldedText.fold(String(line.text[..<cut])).hasSuffix("name")
    else {
      return line
    }
    var name = line
    name.text = DisplayText.oneLine(String(line.text[line.text.index(after: cut)...]))
    return name
  }
}
