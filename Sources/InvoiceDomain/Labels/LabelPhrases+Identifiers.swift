extension LabelPhrases {
  static let identifiers: [Entry] = [
    Entry(
      .invoiceNumber, 1,
      """
      invoice no;invoice number;invoice;invoice id;inv no;inv;invoice nr;invoice num;tax invoice no;tax invoice;bill no;\
      bill number;receipt no;receipt number;receipt;receipt id;sales receipt;credit note no;credit note number;credit note;avoir;gutschrift;nota di credito;nota de credito;creditnota;\
      credit memo;document no;document number;doc no;statement no;invoice ref;cash sale no;bill;invoice reference;\
      rechnungsnummer;rechnung nr;rechnungs nr;rechnungsnr;rechnung;re nr;beleg nr;belegnummer;belegnr;bon nr;quittung nr;\
      gutschrift nr;gutschriftnummer;gutschriftsnummer;rechnung nummer;rg nr;rechn nr;dokumentnummer;\
      facture no;facture n;numero de facture;n de facture;facture;no facture;n facture;facture numero;avoir n;num facture;\
      n piece;numero facture;\
      factuurnummer;factuur nr;factuurnr;factuur;bonnummer;\
      fattura n;numero fattura;fattura nr;fattura;n fattura;numero documento;ricevuta n;fattura numero;n documento;nr fattura;\
      factura n;numero de factura;n factura;factura;n de factura;factura no;num factura;numero factura;ticket;\
      fatura;fatura n;numero da fatura;n fatura;recibo n;fatura no
      """),
    Entry(
      .invoiceNumber, 0.5,
      "tr;trans;transaction;transaction no;transaction number;transaction id;check;chk;order id;ticket no;bon;slip no;trx;trx no;doc;document;trans no"
    ),
    Entry(.invoiceNumber, 0.2, "ref;reference;reference no;your ref;our ref"),
    Entry(
      .purchaseOrder, 1,
      """
      p o;po;po no;po number;p o no;p o number;purchase order;purchase order no;purchase order number;your order;your order no;\
      customer po;cust po;order no;order number;your reference;customer order no;po ref;client order;\
      bestellnummer;bestellung;ihre bestellung;bestell nr;bestellnr;auftragsnummer;auftrags nr;ihre bestellnummer;\
      bon de commande;n commande;numero de commande;commande;n de commande;votre commande;commande n;\
      bestelnummer;ordernummer;uw bestelling;uw referentie;inkooporder;\
      numero ordine;ordine n;ordine;rif ordine;vs ordine;\
      pedido;n pedido;numero de pedido;su pedido;orden de compra;n de pedido;encomenda;nota de encomenda
      """),
    Entry(
      .customerNumber, 1,
      """
      customer no;customer number;customer id;client no;client number;client id;cust no;customer;\
      kundennummer;kunden nr;kundennr;kd nr;kunde;numero client;n client;code client;client;no client;\
      klantnummer;klant nr;klantnr;debiteurnummer;codice cliente;cliente;n cliente;numero cliente;codigo cliente;n de cliente
      """),
    Entry(
      .accountNumber, 1,
      "account no;account number;acct no;acct;account;a c no;kontonummer;konto nr;numero de compte;rekeningnummer;numero conto;numero de cuenta;bank account"
    ),
    Entry(
      .vendorVATNumber, 1,
      """
      vat id;vat no;vat number;vat reg no;vat registration no;vat registration number;tax id;ust idnr;ust id nr;ust id;ustid;\
      umsatzsteuer id;umsatzsteuer identifikationsnummer;uid;uid nr;mwst nr;steuernummer;steuer nr;st nr;tva intracommunautaire;\
      n tva;numero tva;no tva;tva n;n tva intracommunautaire;btw nummer;btw nr;btw id;btwnr;partita iva;p iva;piva;p iva c f;\
      nif;cif;nif cif;nif vat;contribuinte;nipc;tax identification number;ein;tin;fein;federal tax id;tax payer id;siret;\
      vat reg;vat id no;codice fiscale
      """),
    Entry(
      .vendorGSTNumber, 1,
      "gst no;gst number;gst reg no;gst registration no;gst id;gstin;gst reg;gst registration number;gst hst;gstin uin"
    ),
    Entry(.vendorABNNumber, 1, "abn;a b n"),
    Entry(.vendorPANNumber, 1, "pan;pan no;pan number"),
    Entry(.iban, 1, "iban"),
    Entry(.bic, 1, "bic;swift;swift code;bic swift;swift bic;bic code"),
    Entry(
      .paymentTerms, 1,
      "payment terms;terms;terms of payment;payment term;zahlungsbedingungen;zahlungsbedingung;zahlungsziel;zahlbar;conditions de paiement;conditions de reglement;reglement;betalingstermijn;betalingsvoorwaarden;betalingscondities;termini di pagamento;condizioni di pagamento;modalita di pagamento;pagamento;condiciones de pago;forma de pago;condicoes de pagamento"
    ),
    Entry(.currency, 1, "currency;wahrung;devise;valuta;divisa;moneda;moeda"),
    Entry(
      .vendorPhone, 1,
      "tel;phone;telephone;telefon;telefoon;telefono;telephone no;phone no;ph;tel no;mobile;fon"),
    Entry(.email, 1, "email;e mail;mail;courriel;correo"),
    Entry(.vendorURL, 1, "web;website;www;url;internet;homepage;site web;sitio web"),
    Entry(
      .unrelated, 1,
      """
      approval;approval no;approval code;auth;auth code;auth no;authorization;terminal;terminal id;terminal no;tid;mid;\
      merchant id;merchant;aid;seq;seq no;batch;batch no;app;app no;trace;trace no;rrn;validation;payment service;tvr;tsi;arqc;\
      cashier;clerk;server;operator;op;st;te;tc;store;store no;register;till;table;guests;covers;card no;card number;\
      trans id;tran id;ref no;npi;license;license no;diagnosis;billing code;job;project;resp;fax;telefax;account no xxxx;\
      salesperson;host;pos;station;handelsregister;hrb;amtsgericht;sachbearbeiter;ansprechpartner;lieferschein;lieferschein nr;\
      delivery note no;packing slip;po box;p o box;hs code;incoterms;page;seite;pagina;tracking no;serial no;weight;gewicht;approval #
      """),
  ]
}
