public import FoundationEssentials

/// The purchase orders that people keep, or that another system exports.
///
/// JSON: a list of `{"number", "vendor", "currency", "net", "lines": [{"code", "description", "quantity",
/// "unitPrice"}]}`. CSV (RFC 4180, comma or semicolon): a header with these names, one row for each line of an order.
/// Number and vendor must be there, amounts are in plain notation (`1234.50`).
public struct PurchaseOrderList: Sendable, Hashable {
  public let orders: [PurchaseOrder]

  public init(_ orders: [PurchaseOrder]) { self.orders = orders }

  /// - Throws: every mistake of the document.
  public init(_ data: Data) throws(PolicyMistake) {
    let first = data.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    self.init(try first == UInt8(ascii: "[") ? Self.orders(json: data) : Self.orders(csv: data))
  }

  /// By the number in the form that is compared.
  public func lookup(_ number: String) -> OrderLookup {
    guard let key = NumberKey(number), let order = orders.first(where: { NumberKey($0.number) == key }) else {
      return .unknown
    }
    return .found(order)
  }

  private static func orders(json: Data) throws(PolicyMistake) -> [PurchaseOrder] {
    var orders: [PurchaseOrder] = []
    var mistakes: [String] = []
    for object in try PolicyObject.list(in: json, named: "order", keys: keys) {
      var object = object
      var order = PurchaseOrder(number: object.text("number"), vendor: object.text("vendor"))
      if let code = object.optionalText("currency") {
        order.currency = CurrencyCode.known(code)
        if order.currency == nil { object.mistake("\"currency\" must be a code such as EUR.") }
      }
      order.net = object.amount("net")
      for line in object.objects("lines", keys: lineKeys) {
        var line = line
        order.lines.append(
          PurchaseOrder.Line(
            code: line.optionalText("code"), description: line.optionalText("description"),
            quantity: line.amount("quantity"), unitPrice: line.amount("unitPrice")))
        mistakes += line.mistakes
      }
      mistakes += object.mistakes
      orders.append(order)
    }
    guard mistakes.isEmpty else { throw PolicyMistake(mistakes) }
    return orders
  }

  private static func orders(csv: Data) throws(PolicyMistake) -> [PurchaseOrder] {
    let rows = CSVRows.rows(of: String(decoding: csv, as: UTF8.self))
    guard let header = rows.first, header.contains("number"), header.contains("vendor"),
      header.allSatisfy({ (keys + lineKeys).contains($0) })
    else {
      throw PolicyMistake([
        "The first row must name the columns, \"number\" and \"vendor\" among them; known are \((keys.dropLast() + lineKeys).joined(separator: ", "))."
      ])
    }
    var orders: [PurchaseOrder] = []
    var mistakes: [String] = []
    for (index, row) in rows.enumerated().dropFirst() {
      let cells = Dictionary(zip(header, row), uniquingKeysWith: { first, _ in first }).filter {
        !$0.value.isEmpty
      }
      var object = PolicyObject(
        .object(cells.mapValues(JSONValue.text)), at: "row \(index + 1)", keys: header)
      if row.count != header.count { object.mistake("it has another number of cells than the first row.") }
      let number = object.text("number")
      let line = PurchaseOrder.Line(
        code: object.optionalText("code"), description: object.optionalText("description"),
        quantity: object.amount("quantity"), unitPrice: object.amount("unitPrice"))
      if let place = orders.firstIndex(where: { $0.number == number }) {
        orders[place].lines.append(line)
      } else {
        var order = PurchaseOrder(number: number, vendor: object.text("vendor"), net: object.amount("net"))
        order.currency = object.optionalText("currency").flatMap(CurrencyCode.known)
        let isOfLine = line != PurchaseOrder.Line()
        order.lines = isOfLine ? [line] : []
        orders.append(order)
      }
      mistakes += object.mistakes
    }
    guard mistakes.isEmpty else { throw PolicyMistake(mistakes) }
    return orders
  }

  private static let keys = ["number", "vendor", "currency", "net", "lines"]
  private static let lineKeys = ["code", "description", "quantity", "unitPrice"]
}
