import InvoiceDomain

enum FrenchLabels {
  static let terms: [LabelTerm] = [
    LabelTerm(
      .invoiceNumber, 0.98,
      [
        "facture n", "numéro de facture", "n facture", "n de facture", "facture numéro", "référence facture",
        "ticket n", "n de ticket", "reçu n", "avoir n", "n avoir", "numéro d'avoir", "facture no",
        "réf facture",
        "n ticket", "numéro du ticket", "numéro de la facture", "note n", "n de la facture", "facture réf",
      ]),
    LabelTerm(.invoiceNumber, 0.5, ["facture", "avoir", "reçu", "facture d'avoir", "ticket", "note"]),
    LabelTerm(
      .issueDate, 0.98,
      [
        "date de facture", "date facture", "date de facturation", "date d'émission", "émise le", "facture du",
        "date de la facture", "date d'avoir", "émis le", "établie le", "date avoir", "fait le",
        "date emission", "date du ticket", "date d édition", "date édition",
      ]),
    LabelTerm(.issueDate, 0.75, ["date", "le", "du", "en date du"]),
    LabelTerm(
      .dueDate, 0.95,
      [
        "date d'échéance", "échéance", "date limite de paiement", "à payer avant le", "échéance le",
        "date échéance",
        "échéance le paiement", "à régler avant le", "payable le", "échéance de paiement",
        "date de règlement", "à payer pour le", "échéance au", "payable avant le", "à régler le",
        "paiement avant le", "paiement au plus tard le",
      ]),
    LabelTerm(.orderDate, 0.9, ["date de commande", "commande du", "date commande", "commandé le"]),
    LabelTerm(
      .deliveryDate, 0.9,
      ["date de livraison", "livré le", "date livraison", "livraison du", "date de prestation"]),
    LabelTerm(
      .purchaseOrder, 0.95,
      [
        "bon de commande", "n de commande", "commande n", "votre référence", "votre commande",
        "numéro de commande",
        "n commande", "réf client", "votre réf", "référence client", "réf commande",
        "numéro du bon de commande",
      ]),
    LabelTerm(
      .customerNumber, 0.95,
      [
        "n client", "numéro client", "code client", "client n", "numéro de client", "n de client",
        "identifiant client",
      ]),
    LabelTerm(.accountNumber, 0.9, ["n de compte", "numéro de compte", "compte n", "compte client"]),
    LabelTerm(
      .paymentTerms, 0.95,
      ["conditions de paiement", "conditions de règlement", "modalités de paiement", "condition de paiement"]),
    LabelTerm(
      .total, 0.98,
      [
        "total ttc", "montant ttc", "montant total ttc", "total général", "total à régler", "montant total",
        "total facture", "net ttc", "total toutes taxes comprises", "total t t c", "total ttc eur",
        "prix total ttc",
        "total de la facture", "total eur", "montant de la facture",
      ]),
    LabelTerm(.total, 0.88, ["total"]),
    LabelTerm(
      .subtotal, 0.95,
      [
        "total ht", "sous total", "montant ht", "total hors taxes", "montant total ht", "total net ht",
        "total h t",
        "net ht", "total hors taxe", "sous total ht", "total brut ht", "base ht", "montant hors taxes",
      ]),
    LabelTerm(
      .tax, 0.95,
      [
        "tva", "tvq", "tps", "total tva", "montant tva", "total taxes", "t v a", "montant de la tva",
        "montant total tva",
        "dont tva",
        "taxes", "total des taxes", "tva collectée", "montant taxes",
      ]),
    LabelTerm(
      .amountDue, 0.95,
      [
        "net à payer", "solde à payer", "reste à payer", "montant dû", "à payer", "solde dû", "solde",
        "montant à payer",
        "total à payer", "total dû", "net à verser", "reste à régler", "solde restant dû", "reste dû",
        "montant à régler", "net à régler",
      ]),
    LabelTerm(
      .amountPaid, 0.9,
      [
        "acompte", "règlement", "paiement", "déjà réglé", "déjà payé", "acompte versé", "montant payé",
        "espèces", "carte bancaire",
        "réglé", "acompte reçu", "acompte perçu", "acompte déduit", "déduction acompte", "avance",
        "versement",
        "acomptes", "payé", "montant réglé", "rendu", "CB",
      ]),
    LabelTerm(
      .discount, 0.9, ["remise", "escompte", "rabais", "remise totale", "total remise", "réduction"]),
    LabelTerm(
      .shipping, 0.95,
      [
        "frais de port", "frais d'envoi", "expédition", "frais de livraison", "port", "transport",
        "livraison", "frais d'expédition",
        "frais de transport",
      ]),
    LabelTerm(.serviceCharge, 0.95, ["frais de service", "service", "frais de dossier"]),
    LabelTerm(.gratuity, 0.95, ["pourboire"]),
    LabelTerm(
      .vendorVATNumber, 0.9,
      [
        "n tva", "tva intracommunautaire", "n tva intracommunautaire", "numéro de tva", "numéro tva",
        "tva intracom", "tva n",
        "n de tva", "n tva intracom", "identifiant tva", "tva intra", "id tva", "n id tva",
        "numéro de tva intracommunautaire",
      ]),
    LabelTerm(
      .receiverVATNumber, 0.95, ["n tva client", "tva client", "votre n tva", "votre numéro de tva"]),
    LabelTerm(.taxPayerID, 0.9, ["siret", "siren", "n siret", "rcs"]),
    LabelTerm(.vendorPhone, 0.9, ["tél", "téléphone", "tel"]),
    LabelTerm(.vendorURL, 0.9, ["site web", "site internet"]),
    LabelTerm(
      .vendorName, 0.95, ["vendeur", "fournisseur", "émetteur", "prestataire", "émis par", "vendu par"]),
    LabelTerm(
      .receiverName, 0.95,
      [
        "facturé à", "client", "adresse de facturation", "destinataire", "facturer à", "acheteur",
        "adressé à", "nom du client", "à l'attention de", "vendu à", "payable par", "passager",
      ]),
    LabelTerm(.receiverAddress, 0.9, ["adresse de livraison", "livré à", "livrer à", "lieu de livraison"]),
  ]
}
