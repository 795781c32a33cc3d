/// The words at the heads of tables in seven languages.
enum ColumnLexicon {
  static let all = PhraseLexicon<ColumnRole>(
    words.flatMap { role, phrases in phrases.map { ($0, role, 1.0) } })

  private static let words: [(ColumnRole, [String])] = [
    (
      .item,
      [
        "description", "item description", "item", "items", "product", "particulars", "details", "service",
        "article",
        "description of goods", "item name", "product name", "product description", "services", "desc",
        "item desc",
        "code desc", "code description", "goods", "name", "work description", "activity", "product service",
        "charges", "work", "work done", "task", "tasks",
        "Beschreibung", "Bezeichnung", "Artikelbeschreibung", "Artikelbezeichnung", "Leistung", "Produkt",
        "Text",
        "Leistungsbeschreibung", "Positionsbeschreibung", "Warenbezeichnung", "Artikel",
        "Bezeichnung der Leistung",
        "désignation", "libellé", "produit", "articles", "désignation des produits", "prestation",
        "prestations",
        "omschrijving", "artikel", "product omschrijving", "artikelomschrijving", "dienst", "beschrijving",
        "descrizione", "prodotto", "articolo", "descrizione articolo", "descrizione dei beni", "servizio",
        "descripción", "concepto", "producto", "artículo", "descripción del producto", "servicio", "detalle",
        "articulo",
        "descrição", "produto", "artigo", "designação", "descrição do produto", "serviço",
      ]
    ),
    (
      .quantity,
      [
        "quantity", "qty", "units", "hours", "qty shipped", "quantity shipped", "ordered", "count", "pcs",
        "no of units",
        "hrs", "days", "nights", "qty ordered", "qnty", "qty pcs",
        "Menge", "Anzahl", "Stück", "Stk", "Stunden", "Anz",
        "quantité", "qté", "qte", "nombre", "nb", "quant",
        "aantal", "hoeveelheid", "stuks", "uren",
        "quantità", "q tà", "qtà", "qta", "q ta", "ore",
        "cantidad", "cant", "uds", "unidades", "cdad", "ud", "horas",
        "quantidade", "qtd", "qtde", "quant", "qde",
      ]
    ),
    (
      .unitPrice,
      [
        "unit price", "price each", "rate", "unit cost", "price unit", "price per unit", "each", "unit rate",
        "list price",
        "u price", "s price", "price rm", "unit price rm", "unit value", "price item", "hourly rate", "cost",
        "per unit",
        "unit amount", "rate per item", "price per item", "u p", "uprice", "sprice", "price ea",
        "Einzelpreis", "Stückpreis", "Nettopreis", "E Preis", "Preis Einheit", "Preis pro Einheit", "Einzel",
        "EP",
        "Einzelpreis netto", "Preis Stk", "Preis je Einheit", "Einheitspreis", "Stundensatz", "Epreis",
        "Listenpreis",
        "prix unitaire", "prix unit", "pu", "p u", "pu ht", "prix unitaire ht", "p u ht", "tarif", "prix u",
        "unitaire",
        "prijs per stuk", "stukprijs", "eenheidsprijs", "tarief", "prijs per eenheid", "prijs stuk",
        "stuksprijs",
        "prezzo unitario", "prezzo unit", "prezzo u", "unitario", "prezzo un",
        "precio unitario", "precio unit", "pr unitario", "p unitario", "precio ud", "p unit", "precio u",
        "valor unitario",
        "preço unitário", "preço unit", "valor unitário", "p unitário", "pr unitário", "vlr unit", "pr unit",
      ]
    ),
    (
      .price,
      [
        "amount", "total", "line total", "total amount", "extended price", "net amount", "price",
        "total price", "amt",
        "line amount", "ext price", "total rm", "amount rm", "subtotal", "extension", "net price",
        "amount usd", "value",
        "total value", "net value", "gross", "ext amount", "total sales", "amount inr", "line net",
        "net total", "amt rm", "fee", "fees",
        "Gesamtpreis", "Gesamt", "Betrag", "Nettobetrag", "Nettowert", "Entgelt", "Summe", "Preis", "G Preis",
        "Gesamtbetrag",
        "Gesamt netto",
        "Positionsbetrag", "Gesamt EUR", "Betrag EUR", "Positionssumme", "Gpreis", "Netto", "Wert",
        "Gesamtnetto",
        "Gesamtpreis netto", "Warenwert", "GP", "Bruttobetrag",
        "montant", "montant ht", "total ht", "prix ht", "prix total", "total ligne", "montant total", "prix",
        "total ttc",
        "montant ttc", "prix total ht", "prix ttc", "valeur", "net ht",
        "bedrag", "totaal", "prijs", "prijs incl btw", "totaal excl btw", "totaalprijs", "prijs excl btw",
        "totaal bedrag",
        "bedrag excl btw", "totaalbedrag", "subtotaal", "bedrag incl btw", "totaal incl btw",
        "importo", "totale", "prezzo", "prezzo totale", "importo totale", "valore", "imponibile",
        "totale netto",
        "importe", "precio", "precio total", "valor", "importe total", "total euros", "importe neto",
        "valor total", "preço", "preço total", "total líquido", "importância", "vlr total", "valor líquido",
        "montante",
      ]
    ),
    (
      .productCode,
      [
        "item code", "product code", "sku", "code", "item number", "part number", "product id", "item id",
        "stock code",
        "product number", "barcode", "material", "catalog number", "article number", "part", "model",
        "Artikelnummer", "Art Nr", "Art Nr Lieferant", "GTIN", "EAN", "Artikel Nr", "ArtNr", "Produktnummer",
        "Art Nr Lief", "Unsere Art Nr",
        "Bestellnummer",
        "Materialnummer", "Produkt Nr", "Artikelnr",
        "référence", "réf", "code article", "référence article", "réf article",
        "artikelnummer", "artikelcode", "productcode", "art code",
        "codice", "cod", "codice articolo", "cod art", "cod articolo", "rif",
        "código", "cód", "referencia", "ref", "código artículo", "cod producto",
        "código do artigo", "código produto", "referência",
      ]
    ),
    (
      .other,
      [
        "number", "line", "pos", "position", "sr", "s no", "sl no", "sn", "date", "unit", "uom", "tax", "vat",
        "gst",
        "discount", "disc", "tax rate", "vat rate", "hsn", "hsn sac", "sac", "taxes", "tax code",
        "vat amount", "um",
        "tax amount", "cgst", "sgst", "igst", "per", "gst rate", "vat percent", "hsn code", "disc amt",
        "disc percent",
        "Einheit", "MwSt", "USt", "Steuersatz", "Rabatt", "Steuer", "Mengeneinheit", "ME", "Datum",
        "Ihre Art Nr",
        "MwSt Satz", "USt Satz", "Meng einheit", "Art Nr Kunde",
        "tva", "taux", "taux tva", "remise", "rem", "unité", "unites", "montant tva", "tx tva",
        "btw", "korting", "eenheid", "btw tarief", "btw percentage",
        "iva", "sconto", "sc", "aliquota", "aliq iva", "aliq", "u m", "aliquota iva", "unità",
        "iva percentuale", "unita di misura",
        "descuento", "dto", "tipo iva", "fecha", "unidad", "desc %",
        "desconto", "taxa", "taxa iva", "unidade", "data", "un",
      ]
    ),
  ]
}
