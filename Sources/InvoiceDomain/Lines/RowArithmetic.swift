/// Uses quantity x unit price = price to choose between the readings of a row's cells.
struct RowArithmetic: Sendable {
  let style: NumberStyle

  func settle(_ line: inout InvoiceLine, _ cells: RowCells) {
    guard let quantity = line.quantity.value, let unitPrice = line.unitPrice.value,
      let price = line.price.value,
      !holds(quantity, unitPrice, price)
    else { return }
    for q in [quantity] + line.quantity.candidates {
      for u in [unitPrice] + line.unitPrice.candidates {
        for p in [price] + line.price.candidates where holds(q, u, p) {
          line.quantity.choose(q)
          line.unitPrice.choose(u)
          line.price.choose(p)
          return
        }
      }
    }
  }

  private func holds(_ quantity: Amount, _ unitPrice: Amount, _ price: Amount) -> Bool {
    guard let q = FixedPoint(quantity), let u = FixedPoint(unitPrice), let p = FixedPoint(price),
      let product = q.times(u)
    else { return false }
    return product.isWithin(.cent, of: p)
  }
}

extension Evidenced {
  /// Makes one of the candidates the value; the former value becomes a candidate.
  mutating func choose(_ candidate: Value) {
    guard let value, value != candidate else { return }
    candidates.removeAll { $0 == candidate }
    candidates.insert(value, at: 0)
    self.value = candidate
  }
}
