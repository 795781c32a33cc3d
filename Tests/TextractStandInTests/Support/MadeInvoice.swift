import Foundation

/// An invoice of one page made by the tests, as a PDF.
enum MadeInvoice {
  /// - Parameter garbled: the font says of every letter that it is another one, as broken fonts do: the page looks
  ///   right, and its text is nonsense.
  static func pdf(garbled: Bool = false) -> Data {
    let content =
      "BT\n" + print.map { "/F1 \($0.2) Tf 1 0 0 1 \($0.0) \($0.1) Tm (\($0.3)) Tj\n" }.joined() + "ET"
    var objects = [
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding"
        + (garbled ? "/ToUnicode 6 0 R>>" : ">>"),
      stream(content),
    ]
    if garbled { objects.append(stream(characterMap)) }
    var file = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      file += String(repeating: "0", count: 10 - "\(offset)".count) + "\(offset) 00000 n \n"
    }
    file += "trailer<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF"
    return Data(file.utf8)
  }

  private static func stream(_ text: String) -> String {
    "<</Length \(text.utf8.count)>>stream\n\(text)\nendstream"
  }

  private static let characterMap = """
    /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Other def /CMapType 2 def \
    1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <21> <7A> <0181> endbfrange \
    endcmap end end
    """

  /// Left, height over the lower edge, size and text.
  private static let print: [(Int, Int, Int, String)] = [
    (50, 760, 18, "Northwind Tools Ltd"), (50, 742, 10, "1 Harbour Road, Leeds LS1 5AB"),
    (50, 700, 10, "Bill to:"),
    (50, 686, 10, "Mary Example"), (50, 672, 10, "2 Mill Lane, York YO1 7HH"), (350, 700, 10, "Invoice No:"),
    (450, 700, 10, "INV-2041"), (350, 686, 10, "Invoice Date:"), (450, 686, 10, "12 March 2024"),
    (50, 620, 10, "Description"), (300, 620, 10, "Quantity"), (380, 620, 10, "Unit Price"),
    (480, 620, 10, "Amount"), (50, 602, 10, "Steel hammer"), (310, 602, 10, "2"), (390, 602, 10, "12.50"),
    (485, 602, 10, "25.00"), (50, 586, 10, "Box of nails"), (310, 586, 10, "10"), (390, 586, 10, "3.20"),
    (485, 586, 10, "32.00"), (380, 550, 10, "Subtotal"), (485, 550, 10, "57.00"), (380, 535, 10, "VAT 20%"),
    (485, 535, 10, "11.40"), (380, 520, 10, "Total"), (480, 520, 10, "GBP 68.40"),
    (50, 450, 10, "Please pay within thirty days. Thank you for your order."),
  ]
}
