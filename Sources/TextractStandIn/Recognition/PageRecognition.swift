/// All that is recognised on a page.
struct PageRecognition {
  let fields: [RecognizedField]
  let lineItems: [[LineItem]]

  init(_ page: Page) {
    let labels = LabelFinder(lexicon: LabelLexicon.all).labels(on: page)
    fields = SummaryRecognition(page: page, labels: labels).fields()
    lineItems = LineItemRecognition(page: page, labels: labels).groups()
  }
}
