import InvoiceDomain

enum PortugueseLabels {
  static let terms: [LabelTerm] = [
    LabelTerm(
      .invoiceNumber, 0.98,
      [
        "fatura n", "número da fatura", "n da fatura", "fatura número", "factura n", "recibo n",
        "nota fiscal n", "nota fiscal número",
        "fatura recibo n", "fatura-recibo n", "n fatura", "número da nota", "n do documento",
        "número do documento",
        "fatura simplificada", "número da factura",
      ]),
    LabelTerm(.invoiceNumber, 0.5, ["fatura", "recibo", "nota fiscal", "fatura recibo", "nota de crédito"]),
    LabelTerm(
      .issueDate, 0.98,
      [
        "data da fatura", "data de emissão", "data emissão", "emitida em", "data da factura",
        "data de emissao", "data do documento",
      ]),
    LabelTerm(.issueDate, 0.75, ["data"]),
    LabelTerm(
      .dueDate, 0.95,
      [
        "data de vencimento", "vencimento", "vence em", "data vencimento", "pagar até",
        "data limite de pagamento", "data de pagamento", "data do vencimento",
      ]),
    LabelTerm(.orderDate, 0.9, ["data do pedido", "data da encomenda", "data de encomenda"]),
    LabelTerm(.deliveryDate, 0.9, ["data de entrega", "data da entrega"]),
    LabelTerm(
      .purchaseOrder, 0.95,
      [
        "encomenda n", "pedido n", "ordem de compra", "n do pedido", "número do pedido", "sua referência",
        "nota de encomenda", "v encomenda", "v ref", "requisição n",
      ]),
    LabelTerm(
      .customerNumber, 0.95,
      [
        "n cliente", "n de cliente", "número de cliente", "código do cliente", "cliente n",
        "código de cliente",
      ]),
    LabelTerm(.accountNumber, 0.9, ["n da conta", "número da conta", "conta n"]),
    LabelTerm(
      .paymentTerms, 0.95,
      ["condições de pagamento", "prazo de pagamento", "forma de pagamento", "cond pagamento"]),
    LabelTerm(
      .total, 0.98,
      [
        "total da fatura", "valor total", "total geral", "total com iva", "total do documento",
        "montante total", "total documento",
        "valor total da nota", "total eur", "total r$", "total fatura", "total c iva", "total a faturar",
      ]),
    LabelTerm(
      .subtotal, 0.95,
      [
        "subtotal", "total sem iva", "total líquido", "base tributável", "incidência", "valor líquido",
        "total ilíquido", "base de incidência", "valor base", "valor sem iva", "total s iva",
        "mercadoria serviços", "total mercadoria", "total iliquido", "soma",
      ]),
    LabelTerm(
      .tax, 0.95,
      [
        "iva", "total iva", "valor do iva", "imposto", "total de iva", "impostos", "icms", "total impostos",
        "valor iva", "iss",
      ]),
    LabelTerm(
      .amountDue, 0.95,
      [
        "total a pagar", "valor a pagar", "a pagar", "saldo em dívida", "saldo", "valor em dívida",
        "montante a pagar",
      ]),
    LabelTerm(
      .amountPaid, 0.9,
      ["pago", "valor pago", "dinheiro", "entregue", "adiantamento", "numerário", "multibanco"]),
    LabelTerm(.discount, 0.9, ["desconto", "descontos", "total desconto", "desconto comercial"]),
    LabelTerm(
      .shipping, 0.95,
      ["portes", "frete", "portes de envio", "custos de envio", "transporte", "valor do frete"]),
    LabelTerm(.serviceCharge, 0.95, ["taxa de serviço", "serviço"]),
    LabelTerm(.gratuity, 0.95, ["gorjeta"]),
    LabelTerm(
      .vendorVATNumber, 0.9,
      [
        "nif", "contribuinte", "contribuinte n", "n contribuinte", "nipc", "cnpj", "n de contribuinte",
        "número de contribuinte", "cpf cnpj",
      ]),
    LabelTerm(.vendorPhone, 0.9, ["telefone", "telef", "telemóvel"]),
    LabelTerm(
      .vendorName, 0.95,
      ["vendedor", "fornecedor", "emitente", "prestador", "dados do emitente", "vendido por"]),
    LabelTerm(
      .receiverName, 0.95,
      [
        "cliente", "faturar a", "exmo sr", "comprador", "destinatário", "exmos senhores", "tomador",
        "nome do cliente", "adquirente", "dados do adquirente", "dados do cliente", "passageiro", "exmos srs",
        "exmo sr s",
      ]),
    LabelTerm(
      .receiverAddress, 0.9,
      ["morada de entrega", "endereço de entrega", "local de entrega", "local de descarga"]),
  ]
}
