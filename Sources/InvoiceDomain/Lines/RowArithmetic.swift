/// Uses quantity x unit price = price to choose between the readings of a row's cells.
struct RowArithmetic: Sendable {
  let style: NumberStyle

  func settle(_ line: inout InvoiceLine, _ cells: RowCells) {
    complete(&line, cells)
    guard let quantity = line.quantity.value, let unitPrice = line.unitPrice.value,
      let price = line.price.value,
      !holds(quantity, unitPrice, price, base: line.priceBase)
    else { return }
    for q in [quantity] + line.quantity.candidates {
      for u in [unitPrice] + line.unitPrice.candidates {
        for p in [price] + line.price.candidates where holds(q, u, p, base: line.priceBase) {
          line.quantity.choose(q)
          line.unitPrice.choose(u)
          line.price.choose(p)
          return
        }
      }
    }
    if let printed = otherUnitPrice(quantity, price, cells) {
      let former = line.unitPrice.value
      line.unitPrice = printed
      line.unitPrice.candidates = former.map { [$0] } ?? []
    } else {
      line.adjustment = adjustment(quantity, unitPrice, price, cells)
    }
  }

  /// The reader took the wrong figure for the unit price: another one of the row makes it come out.
  private func otherUnitPrice(_ quantity: Amount, _ price: Amount, _ cells: RowCells) -> Evidenced<Amount>? {
    let figures = figures(of: cells)
    let fitting = figures.filter { figure in
      guard figure.looksLikeMoney, let value = value(of: figure), holds(quantity, value, price) else {
        return false
      }
      return value != price || figures.count { self.value(of: $0) == price } > 1
    }
    guard let figure = fitting.first, let value = value(of: figure), let row = cells.row else { return nil }
    return Evidenced(value: value, source: row)
  }

  /// The difference between the price and quantity times unit price, if the row prints a percentage or an amount that
  /// makes it.
  private func adjustment(
    _ quantity: Amount, _ unitPrice: Amount, _ price: Amount, _ cells: RowCells
  ) -> Amount? {
    guard let q = FixedPoint(quantity), let u = FixedPoint(unitPrice), let p = FixedPoint(price),
      let product = q.times(u)
    else { return nil }
    let gap = p - product
    let isPrinted = figures(of: cells).contains { figure in
      guard let value = value(of: figure).flatMap(FixedPoint.init), value != .zero else { return false }
      guard figure.isPercentage else { return figure.looksLikeMoney && value.magnitude == gap.magnitude }
      guard let part = product.times(FixedPoint(units: value.units / 100)) else { return false }
      return part.magnitude.isWithin(.cent, of: gap.magnitude)
    }
    return isPrinted ? gap.amount : nil
  }

  private func figures(of cells: RowCells) -> [PrintedAmount] {
    cells.rowText.map { $0.split(separator: "\n").flatMap { AmountReader.amounts(in: String($0)) } } ?? []
  }

  private func value(of figure: PrintedAmount) -> Amount? { style.ordered(figure.readings).first?.value }

  /// A column that the reader did not understand is the quantity or the unit price when the row comes out with it.
  private func complete(_ line: inout InvoiceLine, _ cells: RowCells) {
    guard let price = line.price.value, line.quantity.value == nil || line.unitPrice.value == nil else {
      return
    }
    let unknown = cells.all(.other).compactMap { cell -> (cell: ReadField, value: Amount)? in
      guard let printed = AmountReader.amount(in: cell.value.text), !printed.isPercentage else { return nil }
      return style.ordered(printed.readings).first.map { (cell, $0.value) }
    }
    for one in unknown {
      if let quantity = line.quantity.value {
        guard holds(quantity, one.value, price) else { continue }
        line.unitPrice = Evidenced(value: one.value, source: one.cell)
        return
      }
      if let unitPrice = line.unitPrice.value {
        guard holds(one.value, unitPrice, price) else { continue }
        line.quantity = Evidenced(value: one.value, source: one.cell)
        return
      }
      for other in unknown where other.cell != one.cell && holds(one.value, other.value, price) {
        line.quantity = Evidenced(value: one.value, source: one.cell)
        line.unitPrice = Evidenced(value: other.value, source: other.cell)
        return
      }
    }
  }

  private func holds(_ quantity: Amount, _ unitPrice: Amount, _ price: Amount, base: Int? = nil) -> Bool {
    guard let q = FixedPoint(quantity), let u = FixedPoint(unitPrice), let p = FixedPoint(price),
      let product = q.times(u)
    else { return false }
    return FixedPoint(units: product.units / max(1, base ?? 1)).isWithin(.cent, of: p)
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
