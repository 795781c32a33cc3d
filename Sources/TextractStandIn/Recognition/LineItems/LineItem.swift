/// A line item as found on a page.
struct LineItem {
  /// The lines of the description.
  var name: [Phrase] = []
  var productCode: Phrase?
  var quantity: Phrase?
  var unitPrice: Phrase?
  var price: Phrase?
  /// All lines of print of the row.
  var lines: [Phrase] = []
}
