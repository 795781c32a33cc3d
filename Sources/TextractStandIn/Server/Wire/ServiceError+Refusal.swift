extension ServiceError {
  /// What Textract says of a document that cannot be read.
  init(_ refusal: Refusal) {
    self =
      switch refusal {
      case .unsupportedFormat, .encrypted: .unsupportedDocument
      case .badDocument: .badDocument
      case .tooLarge: .documentTooLarge
      }
  }
}
