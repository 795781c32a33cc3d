extension LabelPhrases {
  static let dates: [Entry] = [
    Entry(
      .issueDate, 1,
      """
      invoice date;date of invoice;date;issue date;date of issue;issued;issued on;receipt date;bill date;billing date;tax date;\
      date issued;inv date;credit note date;document date;transaction date;statement date;dated;date time;sale date;\
      rechnungsdatum;datum;belegdatum;ausstellungsdatum;gutschriftsdatum;rechnung vom;vom;dokumentdatum;\
      date de facture;date facture;date d emission;date de facturation;date de la facture;le;facture du;\
      factuurdatum;datum factuur;data fattura;data;data documento;data di emissione;data emissione;del;\
      fecha;fecha de factura;fecha factura;fecha de emision;fecha emision;fecha de expedicion;data da fatura;data de emissao;data emissao;data wystawienia;data faktury;fakturadatum;fakturadato
      """),
    Entry(
      .dueDate, 1,
      """
      due date;payment due;payment due date;payment due by;due;due by;due on;pay by;date due;payable by;please pay by;\
      falligkeit;falligkeitsdatum;fallig am;fallig;zahlbar bis;zahlung bis;zu zahlen bis;fallig bis;zahlungsdatum;\
      date d echeance;echeance;date echeance;a payer avant le;payable le;date limite de paiement;\
      vervaldatum;vervaldag;te betalen voor;uiterste betaaldatum;betalen voor;\
      data scadenza;scadenza;data di scadenza;scadenze;pagamento entro;\
      fecha de vencimiento;vencimiento;fecha vencimiento;fecha limite de pago;data de vencimento;vencimento;data vencimento;\
      termin platnosci;forfallodatum;forfallodag;forfaldsdato;forfallsdato
      """),
    Entry(
      .orderDate, 1,
      "order date;date of order;bestelldatum;auftragsdatum;date de commande;date commande;besteldatum;orderdatum;data ordine;fecha de pedido;fecha pedido;data da encomenda"
    ),
    Entry(
      .deliveryDate, 1,
      """
      delivery date;date of supply;supply date;ship date;shipped;shipping date;date shipped;service date;date of delivery;\
      lieferdatum;leistungsdatum;versanddatum;leistungszeitraum;liefertermin;date de livraison;date livraison;leverdatum;leveringsdatum;\
      data di consegna;data consegna;fecha de entrega;data de entrega;date of visit;visit date;service period;\
      data sprzedazy;data dostawy;data wykonania uslugi;leveransdatum;leveringsdato
      """),
    Entry(
      .unrelated, 1,
      """
      date of birth;birth date;dob;geburtsdatum;date de naissance;geboortedatum;data di nascita;fecha de nacimiento;print date;\
      printed;expiry;expiry date;expires;valid until;gultig bis;exp date;return by;check in;check out;arrival;departure;time;\
      period;from;to;statement period;discount date
      """),
  ]
}
