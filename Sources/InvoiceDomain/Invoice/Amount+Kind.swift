extension Amount {
  /// With the sign that the kind of its document gives it: a credit note takes back, however it prints its amounts.
  public func signed(as kind: DocumentKind?) -> Amount {
    kind == .creditNote ? Amount(-magnitude.decimal) : self
  }
}
