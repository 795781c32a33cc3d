import InvoiceDomain

enum DutchLabels {
  static let terms: [LabelTerm] = [
    LabelTerm(
      .invoiceNumber, 0.98,
      [
        "factuurnummer", "factuur nr", "factuur nummer", "factuurnr", "bonnummer", "creditnota nummer",
        "bon nr", "kassabon nr", "creditfactuurnummer",
      ]),
    LabelTerm(.invoiceNumber, 0.5, ["factuur", "creditnota", "bon", "creditfactuur"]),
    LabelTerm(.issueDate, 0.98, ["factuurdatum", "datum factuur", "datum van uitgifte", "uitgiftedatum"]),
    LabelTerm(.issueDate, 0.75, ["datum"]),
    LabelTerm(
      .dueDate, 0.95,
      [
        "vervaldatum", "betalen voor", "te betalen voor", "uiterste betaaldatum", "uiterlijk betalen",
        "te betalen uiterlijk", "betalen uiterlijk", "te voldoen uiterlijk", "betaling uiterlijk",
        "betaaldatum", "verval datum",
        "vervaldag", "te voldoen voor", "betaling voor",
      ]),
    LabelTerm(.orderDate, 0.9, ["orderdatum", "besteldatum", "bestelling van"]),
    LabelTerm(.deliveryDate, 0.9, ["leverdatum", "leveringsdatum", "datum levering"]),
    LabelTerm(
      .purchaseOrder, 0.95,
      [
        "bestelnummer", "inkoopordernummer", "uw referentie", "uw bestelnummer", "inkooporder", "uw kenmerk",
        "uw ordernummer", "uw opdrachtnummer", "opdrachtnummer", "uw inkooporder",
      ]),
    LabelTerm(.purchaseOrder, 0.55, ["ordernummer", "order nr"]),
    LabelTerm(
      .customerNumber, 0.95,
      ["klantnummer", "klant nr", "debiteurnummer", "debiteur nr", "relatienummer", "klantnr"]),
    LabelTerm(.accountNumber, 0.9, ["rekeningnummer", "rekening nr"]),
    LabelTerm(
      .paymentTerms, 0.95,
      [
        "betalingsvoorwaarden", "betalingstermijn", "betalingsconditie", "betaaltermijn",
        "betalingscondities",
      ]),
    LabelTerm(
      .total, 0.98,
      [
        "totaalbedrag", "totaal incl btw", "totaal inclusief btw", "factuurbedrag", "eindtotaal",
        "totaal factuur", "totaal bedrag",
        "bedrag incl btw", "totaal incl", "totaal eur", "te betalen bedrag", "factuurtotaal",
        "totaal inclusief", "totaal te betalen",
      ]),
    LabelTerm(.total, 0.9, ["totaal"]),
    LabelTerm(
      .subtotal, 0.95,
      [
        "subtotaal", "totaal excl btw", "totaal exclusief btw", "exclusief btw", "netto", "bedrag excl btw",
        "subtotaal excl btw", "netto bedrag", "totaal netto", "btw grondslag",
        "excl btw", "totaal excl",
        "nettobedrag", "totaal exclusief", "sub totaal",
      ]),
    LabelTerm(.tax, 0.95, ["btw", "btw bedrag", "totaal btw", "btw hoog", "btw laag", "bedrag btw"]),
    LabelTerm(
      .amountDue, 0.95,
      [
        "te betalen", "te betalen eur", "restbedrag", "openstaand bedrag", "nog te betalen", "te voldoen",
        "saldo",
      ]),
    LabelTerm(
      .amountPaid, 0.9, ["betaald", "reeds betaald", "aanbetaling", "contant", "voldaan", "pin", "ontvangen"]),
    LabelTerm(.discount, 0.9, ["korting", "totaal korting", "kortingen"]),
    LabelTerm(
      .shipping, 0.95,
      [
        "verzendkosten", "verzending", "bezorging", "bezorgkosten", "portokosten", "vrachtkosten",
        "transportkosten",
      ]),
    LabelTerm(.serviceCharge, 0.95, ["servicekosten", "administratiekosten"]),
    LabelTerm(.gratuity, 0.95, ["fooi"]),
    LabelTerm(
      .vendorVATNumber, 0.9, ["btw nummer", "btw nr", "btw id", "btw identificatienummer", "btwnummer"]),
    LabelTerm(.taxPayerID, 0.85, ["kvk", "kvk nummer", "kvk nr"]),
    LabelTerm(.vendorPhone, 0.9, ["telefoon", "telefoonnummer"]),
    LabelTerm(.vendorName, 0.95, ["verkoper", "leverancier", "afzender"]),
    LabelTerm(
      .receiverName, 0.95,
      [
        "factuuradres", "klant", "factuur aan", "koper", "afnemer", "klantnaam", "gefactureerd aan",
        "factureren aan", "ter attentie van", "tav",
      ]),
    LabelTerm(
      .receiverAddress, 0.9, ["afleveradres", "bezorgadres", "leveradres", "verzendadres", "afleveren aan"]),
  ]
}
