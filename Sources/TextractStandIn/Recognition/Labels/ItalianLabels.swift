import InvoiceDomain

enum ItalianLabels {
  static let terms: [LabelTerm] = [
    LabelTerm(
      .invoiceNumber, 0.98,
      [
        "fattura n", "numero fattura", "n fattura", "fattura numero", "numero documento", "documento n",
        "ricevuta n",
        "n documento", "numero della fattura", "scontrino n", "nota di credito n", "fattura nr",
        "fattura elettronica n", "avviso di parcella n", "parcella n", "n ricevuta", "numero doc",
      ]),
    LabelTerm(.invoiceNumber, 0.5, ["fattura", "ricevuta", "nota di credito", "scontrino"]),
    LabelTerm(
      .issueDate, 0.98,
      [
        "data fattura", "data documento", "data emissione", "data di emissione", "data della fattura",
        "fattura del", "emessa il", "data di fatturazione",
      ]),
    LabelTerm(.issueDate, 0.75, ["data", "del"]),
    LabelTerm(
      .dueDate, 0.95,
      [
        "scadenza", "data scadenza", "data di scadenza", "da pagare entro", "scadenza pagamento",
        "pagamento entro", "entro il", "scadenze", "data pagamento", "scade il",
      ]),
    LabelTerm(.orderDate, 0.9, ["data ordine", "ordine del"]),
    LabelTerm(.deliveryDate, 0.9, ["data consegna", "data di consegna"]),
    LabelTerm(
      .purchaseOrder, 0.95,
      [
        "ordine n", "numero ordine", "n ordine", "vostro ordine", "ordine d'acquisto", "vs ordine",
        "rif ordine", "ordine di acquisto",
      ]),
    LabelTerm(
      .customerNumber, 0.95,
      ["codice cliente", "cliente n", "numero cliente", "cod cliente", "n cliente", "id cliente"]),
    LabelTerm(.accountNumber, 0.9, ["conto n", "numero conto", "conto corrente"]),
    LabelTerm(
      .paymentTerms, 0.95,
      ["condizioni di pagamento", "modalità di pagamento", "termini di pagamento", "condizioni pagamento"]),
    LabelTerm(
      .total, 0.98,
      [
        "totale fattura", "totale documento", "totale ivato", "totale complessivo", "importo totale",
        "totale generale",
        "totale ordine", "totale euro", "totale eur", "totale con iva", "totale iva inclusa",
        "totale da pagare", "totale lordo", "totale a pagare", "totale complessivo eur", "tot documento",
      ]),
    LabelTerm(.total, 0.9, ["totale"]),
    LabelTerm(
      .subtotal, 0.95,
      [
        "imponibile", "totale imponibile", "subtotale", "totale netto", "totale merce", "netto",
        "importo netto", "sub totale",
        "totale iva esclusa", "totale senza iva", "netto merce", "base imponibile", "totale parziale",
      ]),
    LabelTerm(
      .tax, 0.95,
      [
        "iva", "totale iva", "imposta", "importo iva", "totale imposta", "di cui iva", "totale imposte",
        "i v a",
      ]),
    LabelTerm(
      .amountDue, 0.95,
      [
        "netto a pagare", "da pagare", "saldo", "importo dovuto", "importo da pagare", "a pagare",
        "totale dovuto",
      ]),
    LabelTerm(
      .amountPaid, 0.9,
      [
        "acconto", "acconto versato", "anticipo", "caparra", "pagato", "importo pagato", "contanti",
        "contante", "pagamento contante",
        "pagamento elettronico",
      ]),
    LabelTerm(.discount, 0.9, ["sconto", "sconti", "totale sconto", "abbuono"]),
    LabelTerm(
      .shipping, 0.95,
      ["spese di spedizione", "spedizione", "trasporto", "spese di trasporto", "spese trasporto", "consegna"]),
    LabelTerm(.serviceCharge, 0.95, ["servizio", "coperto", "spese di incasso"]),
    LabelTerm(.gratuity, 0.95, ["mancia"]),
    LabelTerm(
      .vendorVATNumber, 0.9,
      ["partita iva", "p iva", "piva", "p iva n", "partita iva n", "numero partita iva", "id iva"]),
    LabelTerm(.taxPayerID, 0.9, ["codice fiscale", "cod fiscale", "c f", "cf"]),
    LabelTerm(.vendorPhone, 0.9, ["telefono"]),
    LabelTerm(
      .vendorName, 0.95,
      ["venditore", "fornitore", "emittente", "cedente", "cedente prestatore", "mittente", "venduto da"]),
    LabelTerm(
      .receiverName, 0.95,
      [
        "cliente", "spett le", "spettabile", "fatturare a", "intestatario", "destinatario", "acquirente",
        "cessionario", "fatturato a", "intestata a", "spett", "spett.le", "spett.le ditta",
        "spettabile ditta", "cessionario committente",
        "dati cliente", "pagabile da", "passeggero",
      ]),
    LabelTerm(
      .receiverAddress, 0.9,
      ["indirizzo di spedizione", "luogo di consegna", "destinazione", "spedire a", "indirizzo di consegna"]),
  ]
}
