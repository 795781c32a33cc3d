import InvoiceDomain

enum GermanLabels {
  static let terms: [LabelTerm] = [
    LabelTerm(
      .invoiceNumber, 0.98,
      [
        "Rechnungsnummer", "Rechnung Nr", "Rechnung Nummer", "Rechnungs Nr", "Rg Nr", "Re Nr", "Rechn Nr",
        "Belegnummer", "Beleg Nr", "Bon Nr", "Bonnummer", "Gutschriftsnummer", "Gutschrift Nr", "Quittung Nr",
        "Dokumentnummer", "Belegnr", "Rechnungskorrektur Nr", "Handelsrechnung Nr", "Quittungsnummer",
        "Kassenbon Nr",
        "Gutschriftnummer", "Korrekturrechnung Nr", "Stornorechnung Nr", "Rechnungs ID", "Teilrechnung Nr",
        "Schlussrechnung Nr", "Handelsrechnung 380 Nr", "Gutschrift 381 Nr", "Rechnungskorrektur 384 Nr",
      ]),
    LabelTerm(
      .invoiceNumber, 0.5,
      [
        "Rechnung", "Gutschrift", "Quittung", "Rechnungskorrektur", "Beleg", "Stornorechnung",
        "Handelsrechnung",
      ]),
    LabelTerm(
      .issueDate, 0.98,
      [
        "Rechnungsdatum", "Belegdatum", "Ausstellungsdatum", "Rechnung vom", "Datum der Rechnung",
        "Rechn Datum",
        "Gutschriftsdatum", "Rechnungsdat", "Dokumentdatum",
      ]),
    LabelTerm(.issueDate, 0.75, ["Datum", "vom", "den"]),
    LabelTerm(
      .dueDate, 0.95,
      [
        "Fällig am", "Fälligkeit", "Fälligkeitsdatum", "zahlbar bis", "Zahlungsziel", "zu zahlen bis",
        "fällig",
        "Zahlung bis", "fällig bis", "bis zum", "Zahlungstermin", "zahlbar bis zum", "netto bis",
        "zahlbar am", "Zahlungsfrist", "Zahlungsfrist bis", "Zahldatum", "spätestens bis", "bis spätestens",
        "spätestens am",
      ]),
    LabelTerm(.orderDate, 0.9, ["Bestelldatum", "Bestellung vom", "Auftragsdatum", "Bestellt am"]),
    LabelTerm(
      .deliveryDate, 0.9,
      [
        "Lieferdatum", "Leistungsdatum", "Liefer und Leistungsdatum", "Liefer bzw Leistungsdatum",
        "Lieferung am",
        "Leistungszeitpunkt", "Liefertermin", "Leistungszeitraum", "Lieferzeitpunkt", "Versanddatum",
      ]),
    LabelTerm(
      .purchaseOrder, 0.95,
      [
        "Bestellnummer", "Bestell Nr", "Ihre Bestellnummer", "Bestellung Nr", "Ihre Bestellung",
        "Bestellreferenz",
        "Kundenreferenz", "Kundenbestellnummer", "Ihr Auftrag", "Ihre Referenz", "Ihre Bestell Nr",
      ]),
    LabelTerm(.purchaseOrder, 0.55, ["Auftragsnummer", "Auftrags Nr", "Auftrag Nr"]),
    LabelTerm(
      .customerNumber, 0.95,
      ["Kundennummer", "Kunden Nr", "Kd Nr", "Kundennr", "Ihre Kundennummer", "Kunde Nr"]),
    LabelTerm(
      .accountNumber, 0.9, ["Kontonummer", "Konto Nr", "Konto", "Vertragskonto", "Vertragsnummer", "Kto Nr"]),
    LabelTerm(.paymentTerms, 0.95, ["Zahlungsbedingungen", "Zahlungsbedingung", "Zahlungskonditionen"]),
    LabelTerm(
      .total, 0.98,
      [
        "Rechnungsbetrag", "Gesamtbetrag", "Gesamtsumme", "Rechnungssumme", "Endbetrag", "Gesamt brutto",
        "Summe brutto", "Bruttosumme", "Bruttobetrag", "Rechnungssumme brutto", "Endsumme",
        "Gesamtpreis brutto",
        "Gesamtbetrag inkl MwSt", "Total inkl MwSt", "Summe inkl MwSt", "Gesamtbetrag brutto",
        "Rechnungsendbetrag",
        "Gesamtbetrag inkl USt", "Rechnungsbetrag brutto", "Rechnungssumme inkl USt", "Rechnungsgesamtbetrag",
        "Total CHF", "Total EUR", "Betrag inkl MwSt", "Rechnungssumme mit USt", "Rechnungssumme inkl MwSt",
        "Gutschriftsbetrag", "Gesamtbetrag mit USt", "Rechnungstotal", "Gesamttotal", "Total Rechnung",
        "Gesamtbetrag in EUR", "Gesamtsumme brutto", "Total brutto", "Gesamtbetrag EUR",
      ]),
    LabelTerm(.total, 0.85, ["Summe", "Gesamt", "Summe EUR", "Gesamt EUR", "Total"]),
    LabelTerm(
      .subtotal, 0.95,
      [
        "Zwischensumme", "Zwischentotal", "Nettoprämie", "Nettoentgelt", "Total netto", "Nettototal",
        "Total ohne MwSt", "Summe Netto EUR",
        "Gesamtsumme netto", "Nettobetrag", "Nettosumme", "Summe netto", "Gesamt netto", "Netto",
        "Positionssumme",
        "Rechnungssumme ohne USt", "Rechnungssumme netto", "Warenwert", "Nettowarenwert",
        "Gesamtbetrag netto",
        "Summe ohne MwSt", "Total exkl MwSt", "Summe Positionen", "Zwischensumme netto", "Gesamtnetto",
        "Rechnungsbetrag netto", "Summe exkl USt", "Gesamtnettobetrag", "Steuerbasisbetrag",
        "Gesamtpreis netto",
        "Summe Nettobetrag", "Rechnungssumme exkl USt", "Nettogesamtbetrag",
      ]),
    LabelTerm(
      .tax, 0.95,
      [
        "MwStBetrag", "UStBetrag", "USt Betrag", "Mehrwertsteuer", "MwSt", "Umsatzsteuer", "USt", "zzgl MwSt",
        "zzgl Umsatzsteuer", "zzgl USt",
        "Steuerbetrag", "MwSt Betrag", "Summe Umsatzsteuer", "Summe MwSt", "enthaltene MwSt", "inkl MwSt",
        "zuzüglich MwSt", "zuzüglich Umsatzsteuer", "Umsatzsteuerbetrag", "davon MwSt", "Gesamtsteuerbetrag",
        "Summe Steuern", "Summe USt", "MWST Betrag", "Steuern gesamt", "Ausgangssteuer", "Stempelabgabe",
        "Eidg Stempelabgabe", "Versicherungssteuer", "Gesamt MwSt", "Gesamt USt",
      ]),
    LabelTerm(.tax, 0.7, ["Steuer"]),
    LabelTerm(
      .amountDue, 0.95,
      [
        "Zahlbetrag", "Offener Betrag", "zu zahlen", "zu zahlender Betrag", "Restbetrag", "Zahllast",
        "fälliger Betrag",
        "noch zu zahlen", "noch offen", "verbleibender Betrag", "Restzahlung", "zu bezahlen", "Nachzahlung",
        "Forderung", "verbleiben", "Zu zahlender Endbetrag", "Offen", "Restforderung",
        "Fälliger Zahlungsbetrag",
      ]),
    LabelTerm(
      .amountPaid, 0.9,
      [
        "Bereits bezahlt", "bezahlt", "gezahlt", "Anzahlung", "Erhaltene Anzahlungen", "gegeben", "Bar",
        "erhalten",
        "Vorauszahlung", "Anzahlungen", "bereits gezahlt", "Geleistete Anzahlungen", "abzgl Anzahlung",
        "Abschlagszahlung", "Abschlagszahlungen", "abzgl Abschlagszahlung", "Akontozahlung",
        "abzüglich Anzahlung", "abzüglich Abschlagszahlung", "geleistete Abschlagszahlung", "Teilzahlung",
        "abzgl geleistete Zahlung", "erhaltene Abschlagszahlungen",
        "EC Karte",
        "Bereits gezahlter Betrag", "Bezahlter Betrag",
      ]),
    LabelTerm(.priorBalance, 0.95, ["Saldovortrag", "Vorheriger Saldo", "Übertrag aus Vormonat"]),
    LabelTerm(
      .discount, 0.9,
      [
        "Rabatt", "Sondernachlass", "Nachlass", "Gesamtbetrag der Abschläge", "abzgl Rabatt", "Abschläge",
        "abzgl Sondernachlass", "Summe Abschläge", "Preisnachlass",
      ]),
    LabelTerm(
      .shipping, 0.95,
      [
        "Versandkosten", "Versand", "Porto", "Lieferkosten", "Fracht", "Frachtkosten", "zzgl Versandkosten",
        "Porto und Verpackung", "Versandkostenpauschale", "Transportkosten",
      ]),
    LabelTerm(.serviceCharge, 0.95, ["Servicegebühr", "Bearbeitungsgebühr", "Bedienung"]),
    LabelTerm(.gratuity, 0.95, ["Trinkgeld"]),
    LabelTerm(
      .vendorVATNumber, 0.9,
      [
        "USt IdNr", "USt Id Nr", "USt Id", "Umsatzsteuer ID", "Umsatzsteuer Identifikationsnummer", "UStIdNr",
        "UID",
        "UID Nr", "Ust ID Nr", "UStID", "USt Ident Nr", "USt IdentNr", "Umsatzsteuer Id Nr",
        "USt Identnummer",
        "MWST Nr", "UID Nummer", "USt ID Nummer", "MwSt Nummer",
      ]),
    LabelTerm(.taxPayerID, 0.9, ["Steuernummer", "Steuer Nr", "St Nr", "StNr"]),
    LabelTerm(
      .receiverVATNumber, 0.9,
      ["Ihre USt IdNr", "Ihre USt IdentNr", "Ihre UID", "Ihre Ust Id Nr", "Ihre Umsatzsteuer ID"]),
    LabelTerm(.vendorPhone, 0.9, ["Telefon", "Tel", "Fon", "Telefonnummer", "Rufnummer"]),
    LabelTerm(.vendorURL, 0.9, ["Internet", "Webseite", "Homepage", "Web"]),
    LabelTerm(
      .vendorName, 0.95,
      [
        "Rechnungssteller", "Rechnungsersteller", "Verkäufer", "Lieferant", "Absender", "Leistungserbringer",
        "Aussteller", "Auftragnehmer", "Verkauft von", "Verkauf durch", "Verkauft durch",
      ]),
    LabelTerm(
      .receiverName, 0.95,
      [
        "Rechnungsempfänger", "Rechnung an", "Käufer", "Kunde", "Auftraggeber", "Leistungsempfänger",
        "Empfänger",
        "Rechnungsadresse", "Rechnungsanschrift", "Käufer Leistungsempfänger", "Besteller", "Fluggast",
        "Zahlbar durch",
        "Reisender",
      ]),
    LabelTerm(
      .receiverAddress, 0.9,
      ["Lieferadresse", "Lieferanschrift", "Warenempfänger", "Lieferung an", "Versandadresse"]),
  ]
}
