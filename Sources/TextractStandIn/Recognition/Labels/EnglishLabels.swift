import InvoiceDomain

enum EnglishLabels {
  static let terms: [LabelTerm] = [
    LabelTerm(
      .invoiceNumber, 0.98,
      [
        "invoice number", "tax invoice number", "inv number", "invoice id", "receipt number", "bill number",
        "document number", "doc number", "credit note number", "sales invoice number", "invoice ref",
        "invoice reference", "receipt id", "rcpt number", "check number", "folio number", "statement number",
        "transaction id", "cash bill number", "credit memo number", "credit memo", "credit number",
        "tax invoice id", "number of invoice", "inv id",
      ]),
    LabelTerm(
      .invoiceNumber, 0.8,
      [
        "transaction number", "trans number", "trx number", "txn number", "slip number", "ticket number",
        "bill id", "trans id", "trn", "txn", "receipt", "bill number", "slip", "inv", "txn id", "tr number",
        "confirmation number", "order receipt number",
      ]),
    LabelTerm(
      .invoiceNumber, 0.5,
      ["invoice", "tax invoice", "receipt", "bill", "credit note", "trans", "folio", "ref number"]),
    LabelTerm(
      .issueDate, 0.98,
      [
        "invoice date", "date of invoice", "date of issue", "issue date", "issued on", "invoiced on",
        "bill date",
        "billing date", "receipt date", "tax invoice date", "statement date", "invoice issued", "inv date",
        "document date", "doc date", "transaction date", "date issued", "dated", "trans date",
        "purchase date", "invoice issued on", "bill issued", "issued", "date of bill", "date of receipt",
        "tax point date",
      ]),
    LabelTerm(.issueDate, 0.75, ["date", "date time", "date and time", "invoice dt", "dt"]),
    LabelTerm(
      .dueDate, 0.95,
      [
        "due date", "payment due", "payment due date", "pay by", "due on", "due by", "date due",
        "please pay by",
        "payable on or before", "payment due by", "invoice due date", "payable by", "please remit until",
        "remit by", "payable until", "please pay until", "balance due date", "due", "pay before",
        "payment date", "settlement date", "payment deadline",
      ]),
    LabelTerm(.orderDate, 0.9, ["order date", "date of order", "ordered on", "po date", "date ordered"]),
    LabelTerm(
      .deliveryDate, 0.9,
      [
        "delivery date", "date of delivery", "ship date", "shipping date", "delivered on", "delv date",
        "dispatch date", "date shipped", "supply date", "date of supply", "tax point", "service date",
      ]),
    LabelTerm(
      .purchaseOrder, 0.95,
      [
        "purchase order", "purchase order number", "po number", "po", "your order number", "p o number",
        "p o",
        "customer po", "order reference", "buyers order number", "your reference", "your ref",
        "customer po number",
      ]),
    LabelTerm(.purchaseOrder, 0.6, ["order number", "order id", "sales order"]),
    LabelTerm(
      .customerNumber, 0.95,
      [
        "customer number", "customer id", "client number", "client id", "customer code", "cust number",
        "cust id",
        "customer account",
      ]),
    LabelTerm(.accountNumber, 0.9, ["account number", "account id", "acct number", "account", "a c number"]),
    LabelTerm(.paymentTerms, 0.95, ["payment terms", "terms of payment", "terms", "credit terms", "term"]),
    LabelTerm(
      .total, 0.98,
      [
        "grand total", "invoice total", "total amount", "total inc vat", "total incl vat",
        "total including vat",
        "total incl gst", "total inclusive gst", "total inclusive of gst", "total including tax",
        "total inc gst",
        "total incl tax", "gross total", "total gross", "total invoice value", "total price",
        "total sales inclusive gst", "total sales inclusive of gst", "total sales incl gst", "total rounded",
        "total amt incl gst", "total after rounding", "rounded total", "nett total", "total inclusive",
        "total this invoice", "total credit", "credit total", "total refund", "invoice total due",
        "total inc tax", "total aud", "total cad", "total nzd", "total sgd",
        "total chf", "total including gst", "total order", "total charges", "amount billed",
        "total amount incl gst", "total amount inclusive gst", "total with tax", "total to pay",
        "total payable",
        "total inclusive of sst", "total incl sst", "total sales inclusive sst", "order total",
        "amount payable",
        "total amount inclusive of gst", "bill total", "total for invoice", "total value", "gross amount",
        "total after tax", "total invoice amount", "total amt", "invoice amount", "sales total",
        "total rounding",
        "total incl of gst", "final total", "total includes gst", "total gross", "total sales incl gst",
        "net total after rounding",
        "total net after rounding", "amount rounded", "total collected", "total charge", "total charged",
        "takeout total incl gst",
        "take out total", "dine in total", "eat in total", "total includes tax", "total rm incl of gst",
        "total incl", "amount total", "total amount rounded", "total amt rounded", "amount incl gst",
      ]),
    LabelTerm(
      .total, 0.9,
      [
        "total", "total rm", "total usd", "total eur", "total gbp", "total inr", "total sales", "nett",
        "net amt",
      ]),
    LabelTerm(
      .subtotal, 0.95,
      [
        "subtotal", "sub total", "sub total excluding gst", "net total", "total net amount", "total excl vat",
        "total excluding vat",
        "total ex vat",
        "total net", "net amount", "total excluding gst", "total excl gst", "total sales excluding gst",
        "total before tax", "taxable amount", "taxable value", "total excluding tax", "total sales excl gst",
        "amount before tax", "total excl tax", "net total excl vat", "goods total", "items total",
        "total ex gst",
        "subtotal excluding tax", "total exclusive gst", "total excluding sst", "sub tot", "amount excl gst",
        "total amt excl gst", "subtotal excl vat", "total before gst", "total taxable value",
        "total without tax", "sub total before discount", "subtotal before discount", "total before discount",
        "nett of tax", "net of tax", "gst ta amt", "gst taxable amt", "gst taxable", "taxable amt", "taxable",
        "total price before tax", "merchandise total", "merchandise", "total goods", "total before vat",
        "net", "net subtotal", "total charges before tax",
        "goods net", "total ex tax", "net invoice total", "net goods", "total nett",
      ]),
    LabelTerm(
      .tax, 0.95,
      [
        "sales tax", "total tax", "vat", "gst", "total gst", "total vat", "tax amount", "vat amount",
        "gst amount",
        "hst", "pst", "cgst", "sgst", "igst", "sst", "service tax", "total tax amount", "gst payable",
        "tax total",
        "gst amt", "tax amt", "tax rm", "gst rm", "vat total", "state tax", "local tax", "gst total", "qst",
        "county tax", "city tax",
        "state sales tax", "consumption tax", "occupancy tax", "room tax", "tax subtotal", "vat subtotal",
        "total includes gst of", "includes gst of", "gst included", "vat included",
        "tax included", "includes vat of", "lodging tax", "hospitality tax",
      ]),
    LabelTerm(.tax, 0.85, ["tax", "taxes", "add gst", "add vat"]),
    LabelTerm(
      .amountDue, 0.95,
      [
        "amount due", "balance due", "total due", "balance", "outstanding balance", "amount owed",
        "amount to pay",
        "please pay", "balance payable", "outstanding amount", "due amount", "due payable", "payable amount",
        "new balance", "balance now due", "amount you owe", "what you owe", "you owe", "total balance due",
        "balance outstanding", "please pay this amount", "pay this amount", "amount now due", "net due",
        "total amount due", "residual", "residual amount",
        "current amount due", "balance to pay", "remaining balance", "net payable",
      ]),
    LabelTerm(
      .amountPaid, 0.9,
      [
        "amount paid", "paid", "payment received", "payments", "cash", "cash tendered", "received cash",
        "cash received", "tendered", "tend",
        "payment", "amount received", "deposit", "deposit paid", "less payments", "payments received",
        "paid amount",
        "amount tendered", "advance", "advance paid", "total paid", "cash tend", "cash paid", "prepaid",
        "credit card", "applied balance", "credit applied", "credits applied", "account credit",
        "applied credit",
        "less deposit", "deposit received", "less deposit paid", "prepayment", "less advance",
        "advance payment",
        "amount charged", "less amount paid", "retainer applied", "paid to date",
      ]),
    LabelTerm(
      .priorBalance, 0.95,
      [
        "previous balance", "prior balance", "balance forward", "opening balance", "last bill",
        "previous unpaid balance",
        "balance brought forward", "past due", "balance on your last bill", "balance from last bill",
        "last statement balance", "balance last statement", "balance from previous bill",
        "previous amount due",
        "previous bill", "amount of last bill",
      ]),
    LabelTerm(
      .discount, 0.9,
      [
        "discount", "total discount", "discounts", "less discount", "disc", "savings", "total savings",
        "coupon",
        "promotion", "discount amount",
      ]),
    LabelTerm(
      .shipping, 0.95,
      [
        "shipping", "freight", "shipping and handling", "shipping handling", "postage", "delivery charge",
        "delivery fee", "delivery", "carriage", "s h", "shipping cost", "shipping charges",
        "delivery charges",
        "freight charges", "postage and packing", "postage packing", "p p", "freight out", "courier",
      ]),
    LabelTerm(
      .serviceCharge, 0.95,
      ["service charge", "service fee", "svc charge", "serv charge", "svc chg", "handling fee"]),
    LabelTerm(.gratuity, 0.95, ["gratuity", "tip", "tips", "tip amount", "gratuities", "added tip"]),
    LabelTerm(
      .vendorVATNumber, 0.9,
      [
        "vat number", "vat reg number", "vat registration number", "vat id", "tax id", "vat reg",
        "tax number", "ein",
        "federal tax id", "vat identification number", "tax id number", "tax reg number", "sales tax id",
        "tax registration number", "our vat number",
      ]),
    LabelTerm(
      .vendorGSTNumber, 0.9,
      [
        "gst number", "gst reg number", "gst id", "gst id number", "gstin", "gstin number",
        "gst registration number",
        "gst reg", "gst in", "gstin uin", "sst id", "sst number", "sst reg number", "gst regn number",
        "sst id number",
      ]),
    LabelTerm(.vendorABNNumber, 0.95, ["abn", "abn number", "a b n", "australian business number"]),
    LabelTerm(
      .vendorPANNumber, 0.95, ["pan number", "pan", "pan card number", "company pan", "companys pan"]),
    LabelTerm(
      .vendorPhone, 0.9,
      [
        "phone", "tel", "telephone", "phone number", "tel number", "mobile", "call us", "contact number",
        "hp", "ph",
      ]),
    LabelTerm(.vendorURL, 0.9, ["website", "web", "www", "url"]),
    LabelTerm(
      .vendorName, 0.9,
      [
        "from", "seller", "vendor", "supplier", "sold by", "issued by", "bill from", "billed from",
        "remit to",
        "make checks payable to", "pay to", "payable to", "payee", "invoice from",
        "make all checks payable to",
        "service provider", "company name", "supplier name", "vendor name", "seller name", "merchant",
        "store name",
      ]),
    LabelTerm(
      .receiverName, 0.95,
      [
        "bill to", "billed to", "sold to", "invoice to", "customer", "customer name", "client", "client name",
        "buyer",
        "bill to party", "invoiced to", "billing address", "attention", "attn", "buyer name", "guest name",
        "guest", "rewards member", "member", "member name", "traveler", "passenger",
        "billing to", "consignee", "details of receiver", "cust name", "receiver", "invoice for",
        "billed by to",
        "purchaser", "patient name", "patient", "to", "sold to party", "bill to address", "prepared for",
        "invoice address", "passenger name", "name of passenger", "credit to", "hirer",
        "bill freight to", "freight bill to", "charges bill to", "bill charges to",
      ]),
    LabelTerm(
      .receiverAddress, 0.9,
      [
        "ship to", "deliver to", "delivery address", "shipping address", "shipped to", "ship to address",
        "service address",
        "delivered to",
      ]),
  ]
}
