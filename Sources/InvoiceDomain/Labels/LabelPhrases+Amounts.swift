extension LabelPhrases {
  static let amounts: [Entry] = [
    Entry(
      .total, 1,
      """
      grand total;invoice total;total amount;total incl;total incl vat;total including vat;total inc vat;total inc gst;\
      total incl gst;total including tax;total incl tax;amount incl vat;order total;total charges;total sales;total sale;\
      total price;total gross;gross total;gross amount;total gbp;total eur;total usd;total chf;nett total;bill total;\
      total sales inclusive of gst;total inclusive gst;total amt;total rounded;rounded total;total after rounding;\
      gesamtbetrag;gesamtsumme;rechnungsbetrag;bruttobetrag;endbetrag;endsumme;gesamt brutto;summe brutto;\
      gesamtbetrag brutto;bruttosumme;rechnungssumme;rechnungsendbetrag;gesamtpreis brutto;gesamt inkl mwst;\
      total ttc;montant ttc;montant total ttc;prix total ttc;total toutes taxes comprises;montant total;\
      totaal incl btw;totaal inclusief btw;totaalbedrag;totaal bedrag;factuurbedrag;eindtotaal;totaal incl;\
      totale fattura;totale documento;totale complessivo;importo totale;totale ivato;totale iva inclusa;\
      importe total;total factura;total con iva;total iva incluido;total general;valor total;total geral;\
      total da fatura;total com iva;total documento
      """),
    Entry(
      .total, 0.8,
      """
      total;gesamt;summe;totaal;totale;total amount payable;amount total;betrag gesamt;total net a payer;brutto;montant;\
      totals;ttc;total a payer;total bill;net total payable
      """),
    Entry(.total, 0.45, "amount;betrag;importe;importo;bedrag;valor;purchase;sale"),
    Entry(
      .subtotal, 1,
      """
      subtotal;sub total;net amount;net total;total net;total excl vat;total ex vat;total excluding vat;total excl;\
      total excl tax;total excluding tax;total before tax;amount before tax;taxable amount;taxable value;total ex gst;\
      total excl gst;total excluding gst;nett amount;goods total;net value;items total;total net amount;sum;\
      zwischensumme;nettobetrag;summe netto;netto summe;nettosumme;gesamt netto;gesamtbetrag netto;netto gesamt;\
      warenwert;nettowarenwert;summe positionen;positionssumme;summe der positionen;warensumme;nettoentgelt;gesamtnetto;rechnungsbetrag netto;\
      total ht;montant ht;montant total ht;sous total;total hors taxes;total hors tva;total h t;montant net;base ht;\
      subtotaal;totaal excl btw;totaal exclusief btw;totaal excl;bedrag excl btw;netto bedrag;nettobedrag;\
      imponibile;totale imponibile;subtotale;totale netto;totale merce;\
      base imponible;importe neto;total neto;suma;total sin iva;total base imponible;\
      total liquido;valor liquido;total iliquido;total sem iva;incidencia;merchandise;product total
      """),
    Entry(.subtotal, 0.6, "net;netto;ht;nett;taxable"),
    Entry(
      .tax, 1,
      """
      tax;sales tax;total tax;tax amount;vat;vat amount;total vat;gst;hst;pst;qst;cgst;sgst;igst;gst amount;total gst;\
      tax total;state tax;city tax;local tax;vat total;amount of vat;service tax;consumption tax;\
      mwst;ust;mehrwertsteuer;umsatzsteuer;mwst betrag;ust betrag;zzgl mwst;zzgl ust;steuer;steuerbetrag;inkl mwst;\
      enthaltene mwst;zuzuglich mwst;umsatzsteuerbetrag;gesamt mwst;summe mwst;\
      tva;montant tva;total tva;dont tva;taxe;taxes;t v a;\
      btw;btw bedrag;totaal btw;bedrag btw;\
      iva;imposta;totale iva;importo iva;totale imposta;di cui iva;imposte;\
      cuota iva;importe iva;total iva;cuota;igic;impuesto;impuestos;i v a;\
      valor iva;total de iva;imposto;total imposto
      """),
    Entry(
      .amountDue, 1,
      """
      amount due;amount to be paid;balance due;total due;amount payable;payable;payable amount;please pay;due now;balance;balance owing;\
      amount owing;total payable;total amount due;total balance due;to pay;outstanding;outstanding balance;amount to pay;\
      pay this amount;invoice balance;remaining balance;net payable;current balance;account balance;\
      zahlbetrag;zu zahlen;zu zahlender betrag;offener betrag;zahlungsbetrag;restbetrag;forderung;noch zu zahlen;falliger betrag;\
      net a payer;a payer;reste a payer;montant du;solde;solde du;montant a payer;total du;net a payer ttc;\
      te betalen;te betalen bedrag;openstaand bedrag;nog te betalen;te voldoen;\
      totale da pagare;da pagare;netto a pagare;importo dovuto;saldo;\
      total a pagar;a pagar;importe a pagar;saldo pendiente;valor a pagar
      """),
    Entry(
      .amountPaid, 1,
      """
      amount paid;total paid;paid;payment;payments;payment received;payments received;deposit;deposit paid;less paid;\
      prepaid;amount tendered;tendered;tend;cash;cash tendered;cash paid;credit card;debit card;visa;mastercard;amex;\
      debit;card payment;paid amount;less deposit;advance;advance paid;payments credits;down payment;credit tend;debit tend;\
      anzahlung;bezahlt;gezahlt;bereits gezahlt;bereits bezahlt;gegeben;bar;kartenzahlung;ec karte;abschlag;abzuglich anzahlung;\
      acompte;acomptes;deja paye;montant paye;regle;paye;especes;carte bancaire;cb;\
      betaald;aanbetaling;voldaan;contant;pin;reeds betaald;\
      acconto;pagato;importo pagato;contanti;\
      pagado;anticipo;entregado;efectivo;tarjeta;importe pagado;pago;entrega;multibanco
      """),
    Entry(
      .change, 1,
      "change;change due;cash change;wechselgeld;ruckgeld;rendu;monnaie;wisselgeld;resto;cambio;troco;retour;terug;change given"
    ),
    Entry(
      .priorBalance, 1,
      """
      previous balance;prior balance;balance forward;balance brought forward;opening balance;last balance;\
      previous unpaid balance;unpaid balance;past due;alter saldo;saldovortrag;vorheriger saldo;solde precedent;\
      ancien solde;vorig saldo;saldo precedente;saldo anterior
      """),
    Entry(
      .carried, 1,
      """
      carried forward;brought forward;total carried forward;total brought forward;amount carried forward;carried over;\
      amount brought forward;total c f;total b f;net c f;net b f;c fwd;b fwd;page total;page subtotal;total this page;\
      ubertrag;zwischensumme ubertrag;seitensumme;seitensumme ubertrag;summe ubertrag;ubertrag von seite;\
      a reporter;total a reporter;report page precedente;total page;sous total page;report a nouveau;\
      transporteren;te transporteren;totaal pagina;subtotaal pagina;\
      a riportare;da riportare;riporto;totale pagina;totale da riportare;riporto pagina precedente;\
      suma y sigue;suma anterior;total pagina;a transportar;subtotal da pagina
      """),
    Entry(
      .discount, 1,
      """
      discount;discounts;total discount;less discount;rebate;savings;promo;promotion;coupon;trade discount;you saved;\
      rabatt;nachlass;abzgl rabatt;gesamtrabatt;abschlage;gutschein;preisnachlass;\
      remise;remises;remise totale;rabais;ristourne;korting;kortingen;totaal korting;sconto;sconti;descuento;dto;descuentos;desconto;descontos
      """),
    Entry(
      .shipping, 1,
      """
      shipping;shipping handling;shipping and handling;freight;delivery;delivery charge;delivery fee;postage;carriage;s h;p p;\
      postage packing;shipping cost;shipping charges;shipping charge;delivery charges;transport;transportation;\
      versand;versandkosten;fracht;porto;lieferkosten;zzgl versand;frachtkosten;liefergebuhr;verpackung und versand;\
      frais de port;livraison;port;frais de livraison;transport et emballage;verzendkosten;bezorgkosten;\
      spese di spedizione;spedizione;trasporto;gastos de envio;envio;portes;transporte
      """),
    Entry(
      .serviceCharge, 1,
      "service charge;service fee;service;servicekosten;zuschlag;zuschlage;bedienung;servizio;coperto;servicio;handling fee;surcharge;svc chg;serv charge"
    ),
    Entry(.gratuity, 1, "tip;gratuity;tips;trinkgeld;pourboire;fooi;mancia;propina;gorjeta"),
    Entry(
      .rounding, 1,
      "rounding;rounding adjustment;rounding adj;round adj;round;rundung;rundungsdifferenz;arrondi;afronding;arrotondamento;redondeo;rounding amount;bill rounding;rnd adj"
    ),
    Entry(
      .unrelated, 1,
      """
      total savings;total items;total qty;total quantity;points;points balance;gift card balance;loyalty points;total weight;\
      tax rate;vat rate;steuersatz;credit limit;exchange rate;subtotal items;total item;total discount percent;tax exempt;\
      imposta di bollo;marca da bollo;bollo;stamp duty;imposto do selo;droit de timbre;\
      ritenuta;ritenuta d acconto;ritenuta acconto;retencion;retencion irpf;irpf;retencao;retencao na fonte;retencao irs;\
      withholding tax;tax withheld;tds;tax deducted at source;retenue a la source
      """),
    Entry(
      .itemCount, 1,
      "items sold;item count;number of items;items;no of items;total number of items;anzahl artikel;anzahl positionen;nombre d articles;qty total;total qty;item s;aantal artikelen;articulos"
    ),
  ]
}
