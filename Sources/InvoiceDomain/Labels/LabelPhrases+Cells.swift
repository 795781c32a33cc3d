extension LabelPhrases {
  /// Heads of the columns of a table of line items, where words mean other things than beside a single value:
  /// `Total` is the price of the line.
  static let columns: [Entry] = [
    Entry(
      .item, 1,
      """
      description;item description;item;items;item #;product;article;details;particulars;service;services;activity;name;\
      product name;item name;goods;work;beschreibung;bezeichnung;artikel;leistung;artikelbezeichnung;position beschreibung;produkt;\
      designation;libelle;produit;prestation;omschrijving;descrizione;articolo;descripcion;concepto;articulo;producto;\
      descricao;artigo;designacao;desc;part description;dienst
      """),
    Entry(
      .quantity, 1,
      """
      quantity;qty;hours;hrs;units;no of units;count;pcs;days;menge;anzahl;stunden;stuck;mge;quantite;qte;nombre;heures;\
      aantal;aant;uren;quantita;qta;ore;cantidad;cant;unidades;uds;horas;quantidade;qtd;qtde;quant;ordered;shipped
      """),
    Entry(
      .unitPrice, 1,
      """
      unit price;price;rate;unit cost;unit;price each;each;price per unit;cost;fee;hourly rate;net price;unit amount;list price;\
      einzelpreis;preis;stuckpreis;e preis;ep;einzel;einheitspreis;preis pro einheit;stundensatz;nettopreis;\
      prix unitaire;pu;p u;prix unit;prix u ht;pu ht;prix;prix unitaire ht;tarif;\
      stukprijs;prijs;eenheidsprijs;prijs per stuk;tarief;prezzo;prezzo unitario;prezzo unit;pr unitario;\
      precio;precio unitario;precio unit;p unit;p unitario;preco;preco unitario;preco unit;pr unit
      """),
    Entry(
      .price, 1,
      """
      amount;total;line total;ext price;extended price;extension;total price;net amount;line amount;price total;subtotal;sum;\
      total amount;amount due;ext amount;value;net;total net;charges;\
      gesamt;gesamtpreis;betrag;summe;g preis;gp;gesamtbetrag;netto;total eur;gesamt eur;betrag eur;positionspreis;nettobetrag;\
      montant;montant ht;total ht;prix total;total ttc;montant ttc;\
      bedrag;totaal;totaalprijs;importo;totale;prezzo totale;imponibile;importe;valor;total linea;valor total;total s iva
      """),
    Entry(
      .productCode, 1,
      """
      code;sku;item no;item number;product code;article no;part no;part number;item code;ref;reference;art no;upc;\
      artikelnummer;artikel nr;art nr;artikelnr;referentie;codice;cod;codigo;referencia;billing code;product no;cod art;ref art;model
      """),
    Entry(.unit, 1, "uom;u m;einheit;unite;eenheid;unita;unidad;unidade;me;einh;vpe"),
    Entry(
      .tax, 1,
      """
      tax;vat;gst;tax rate;vat rate;vat %;tax %;gst %;mwst;ust;mwst %;ust %;steuersatz;tva;taux tva;btw;btw %;iva;iva %;aliquota;\
      tax amount;vat amount;hst;taux;mwst satz;ust satz
      """),
    Entry(
      .discount, 1,
      "discount;disc;disc %;discount %;rabatt;rabatt %;remise;korting;sconto;dto;descuento;desconto"),
    Entry(
      .other, 1,
      "pos;position;no;nr;line;#;date;datum;fecha;data;modifier;diagnosis pointer;delivery;lieferung"),
  ]
}
