/// The sums of an invoice in fixed point, as the rules compare them.
struct Sums {
  let invoice: Invoice

  subscript(field: AmountField) -> FixedPoint? { invoice[field].value.flatMap(FixedPoint.init) }

  /// Nil where a line has no price, or where there are no lines.
  var lines: FixedPoint? {
    guard !invoice.lines.isEmpty else { return nil }
    var sum = FixedPoint.zero
    for line in invoice.lines {
      guard let price = line.price.value.flatMap(FixedPoint.init) else { return nil }
      sum = sum + price
    }
    return sum
  }

  /// What stands between lines or net and gross besides tax; discounts count negative however they are printed.
  var surcharges: [(field: AmountField, value: FixedPoint)] {
    [AmountField.discount, .shipping, .serviceCharge, .gratuity, .rounding].compactMap { field in
      guard let value = self[field], value != .zero else { return nil }
      return (field, field == .discount ? .zero - value.magnitude : value)
    }
  }

  /// A subset of the surcharges that closes the gap; nil where none does. Some of them may be in the lines already.
  func closing(_ gap: FixedPoint, within tolerance: FixedPoint) -> [AmountField]? {
    let all = surcharges
    for mask in 0..<(1 << all.count) {
      let chosen = all.indices.filter { mask & (1 << $0) != 0 }.map { all[$0] }
      if chosen.map(\.value).reduce(.zero, +).isWithin(tolerance, of: gap) { return chosen.map(\.field) }
    }
    return nil
  }
}
