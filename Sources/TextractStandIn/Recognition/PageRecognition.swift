/// All that is recognised on a page.
struct PageRecognition {
  let fields: [RecognizedField]
  let lineItems: [[LineItem]]

  init(_ page: Page, currency: CurrencyRecognition) {
    let labels = LabelFinder(lexicon: LabelLexicon.all).labels(on: page)
    fields = SummaryRecognition(page: page, labels: labels, currency: currency).fields()
    lineItems = LineItemRecognition(page: page, labels: labels).groups()
  }
}
