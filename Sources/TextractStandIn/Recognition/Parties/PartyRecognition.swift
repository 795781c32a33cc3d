import InvoiceDomain

/// Finds the vendor and the receiver.
struct PartyRecognition {
  let page: Page
  let labels: [FoundLabel]

  func fields() -> [RecognizedField] {
    let receiver = ReceiverRecognition(page: page, labels: labels).fields()
    let receiverLines = Set(receiver.flatMap(\.lines))
    return receiver + VendorRecognition(page: page, labels: labels, receiver: receiverLines).fields()
  }
}
