import InvoiceDomain

enum SpanishLabels {
  static let terms: [LabelTerm] = [
    LabelTerm(
      .invoiceNumber, 0.98,
      [
        "factura n", "número de factura", "n factura", "n de factura", "factura número", "núm factura",
        "factura num",
        "ticket n", "recibo n", "número de recibo", "folio fiscal", "nro de factura",
        "factura simplificada n", "nota de crédito n",
        "serie y folio", "núm de factura", "factura simplificada", "número factura",
      ]),
    LabelTerm(
      .invoiceNumber, 0.5, ["factura", "recibo", "folio", "nota de crédito", "factura rectificativa"]),
    LabelTerm(
      .issueDate, 0.98,
      [
        "fecha de factura", "fecha factura", "fecha de emisión", "fecha emisión", "fecha de expedición",
        "emitida el", "fecha de la factura", "fecha expedición",
      ]),
    LabelTerm(.issueDate, 0.75, ["fecha"]),
    LabelTerm(
      .dueDate, 0.95,
      [
        "fecha de vencimiento", "vencimiento", "vence el", "fecha vencimiento", "fecha límite de pago",
        "pagar antes del", "pagadero el", "vto", "fecha vto", "fecha de cargo", "fecha de pago",
      ]),
    LabelTerm(.orderDate, 0.9, ["fecha de pedido", "fecha del pedido", "fecha pedido"]),
    LabelTerm(.deliveryDate, 0.9, ["fecha de entrega", "fecha entrega"]),
    LabelTerm(
      .purchaseOrder, 0.95,
      [
        "orden de compra", "pedido n", "n de pedido", "número de pedido", "su pedido", "n pedido",
        "su referencia", "oc n", "pedido",
      ]),
    LabelTerm(
      .customerNumber, 0.95,
      [
        "n cliente", "n de cliente", "número de cliente", "código de cliente", "código cliente", "cliente n",
        "cod cliente",
      ]),
    LabelTerm(.accountNumber, 0.9, ["n de cuenta", "número de cuenta", "cuenta n"]),
    LabelTerm(
      .paymentTerms, 0.95, ["condiciones de pago", "términos de pago", "forma de pago", "plazo de pago"]),
    LabelTerm(
      .total, 0.98,
      [
        "total factura", "importe total", "total con iva", "total iva incluido", "monto total",
        "total general", "total importe factura", "total importe", "importe total factura",
        "total euros", "total eur", "total a facturar", "valor total", "total mxn", "suma total",
      ]),
    LabelTerm(
      .subtotal, 0.95,
      [
        "base imponible", "subtotal", "total sin iva", "importe neto", "total neto", "base", "suma",
        "importe bruto", "neto", "total bruto",
        "sub total", "total base imponible",
      ]),
    LabelTerm(
      .tax, 0.95,
      [
        "iva", "total iva", "cuota iva", "importe iva", "i v a", "impuestos", "total impuestos", "cuota",
        "igic", "impuesto",
      ]),
    LabelTerm(
      .amountDue, 0.95,
      [
        "total a pagar", "importe a pagar", "a pagar", "saldo pendiente", "pendiente de pago", "saldo",
        "importe pendiente", "líquido a pagar", "líquido a percibir", "total a percibir",
      ]),
    LabelTerm(
      .amountPaid, 0.9,
      ["pagado", "importe pagado", "efectivo", "anticipo", "entregado", "tarjeta", "a cuenta"]),
    LabelTerm(.discount, 0.9, ["descuento", "dto", "descuentos", "total descuento", "bonificación"]),
    LabelTerm(
      .shipping, 0.95,
      ["gastos de envío", "envío", "portes", "transporte", "gastos de transporte", "costo de envío"]),
    LabelTerm(.serviceCharge, 0.95, ["cargo por servicio", "servicio", "comisión de servicio"]),
    LabelTerm(.gratuity, 0.95, ["propina"]),
    LabelTerm(
      .vendorVATNumber, 0.9,
      [
        "nif", "cif", "n i f", "c i f", "nif cif", "cif nif", "n iva", "rfc", "nif iva", "ruc", "cuit",
        "n i f c i f",
      ]),
    LabelTerm(.vendorPhone, 0.9, ["teléfono", "tlf", "tfno", "telf"]),
    LabelTerm(.vendorName, 0.95, ["vendedor", "proveedor", "emisor", "datos del emisor", "vendido por"]),
    LabelTerm(
      .receiverName, 0.95,
      [
        "cliente", "facturar a", "facturado a", "comprador", "datos del cliente", "destinatario", "receptor",
        "nombre del cliente", "señor es", "razón social", "datos del receptor", "pasajero",
      ]),
    LabelTerm(
      .receiverAddress, 0.9, ["dirección de envío", "dirección de entrega", "enviar a", "entregar a"]),
  ]
}
