/// Headings above or beside the name and address of somebody: "Bill to", "Rechnungsempfänger", "Supplier".
enum PartyLabel {
  /// The role that a line names, what stands behind the heading in the same line, and whether the heading is a word of
  /// sentences, tickets and remittance slips as well: it names somebody only above an address.
  static func role(of text: String) -> (role: PartyRole, rest: String?, isWeak: Bool)? {
    let folded = FoldedText.fold(text)
    if let role = roles[folded] { return (role, nil, prepositions.contains(folded)) }
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let heading = FoldedText.fold(String(text[..<colon]))
    guard let role = roles[heading] else { return nil }
    let rest = DisplayText.trimmed(String(text[text.index(after: colon)...]))
    return (role, rest.isEmpty ? nil : rest, prepositions.contains(heading))
  }

  /// Whether a heading that a reader gives as a label names somebody only above an address.
  static func isWeak(_ label: String) -> Bool { prepositions.contains(FoldedText.fold(label)) }

  private static let prepositions: Set<String> = ["from", "von", "van"]

  private static let roles: [String: PartyRole] = {
    var table: [String: PartyRole] = [:]
    for (role, phrases) in lists {
      for phrase in phrases.split(separator: ";") { table[FoldedText.fold(String(phrase))] = role }
    }
    return table
  }()

  private static let lists: [(PartyRole, String)] = [
    (
      .receiver,
      """
      bill to;billed to;bill to address;billing address;billing to;invoice to;invoiced to;invoice for;sold to;customer;\
      customer name;customer details;client;client name;buyer;purchaser;to;recipient;issued to;charge to;bill to customer;\
      invoice address;billing information;bill to name;\
      rechnungsempfanger;rechnung an;rechnungsadresse;rechnungsanschrift;kunde;kaufer;auftraggeber;leistungsempfanger;\
      kaufer leistungsempfanger;empfanger;besteller;an;rechnungsempfanger in;\
      facture a;facturer a;facturee a;client;adresse de facturation;destinataire;acheteur;adresse a;a l attention de;\
      factuuradres;factuur aan;klant;klantgegevens;aan;afnemer;koper;\
      cliente;spett le;spettabile;destinatario;intestatario;fatturare a;cessionario committente;cessionario;acquirente;\
      vendu a;dati cliente;passenger name;hirer;nabywca;kopare;kund;kober;kepada yth;kepada;\
      facturar a;datos del cliente;datos del receptor;dados do adquirente;dados do cliente;comprador;facturado a;datos de facturacion;direccion de facturacion;\
      faturar a;adquirente;exmo s senhor es;exmos senhores
      """
    ),
    (
      .delivery,
      """
      ship to;shipped to;shipping address;deliver to;delivery address;delivered to;ship to address;service address;\
      lieferadresse;lieferanschrift;warenempfanger;abweichender warenempfanger;adresse de livraison;livre a;\
      afleveradres;bezorgadres;indirizzo di consegna;destinazione;destinazione merce;direccion de entrega;enviar a;\
      morada de entrega
      """
    ),
    (
      .payee,
      """
      remit to;remit payment to;remittance address;payable to;pay to;make checks payable to;make cheques payable to;\
      zahlungsempfanger;kontoinhaber;beneficiaire;begunstigde;beneficiario
      """
    ),
    (
      .vendor,
      """
      from;seller;vendor;supplier;sold by;billed by;issued by;issuer;service provider;bill from;provider;our details;company details;\
      verkaufer;lieferant;rechnungssteller;rechnungsersteller;rechnungsaussteller;leistungserbringer;aussteller;absender;von;\
      vendeur;fournisseur;emetteur;prestataire;emis par;leverancier;verkoper;van;\
      fornitore;cedente prestatore;cedente;emittente;venditore;mittente;proveedor;vendedor;emisor;datos del emisor;\
      fornecedor;emitente;dados do emitente;vendido por;venduto da;vendu par;verkauft von;verkauf durch;\
      sprzedawca;saljare;saelger;selger;penjual
      """
    ),
  ]
}
