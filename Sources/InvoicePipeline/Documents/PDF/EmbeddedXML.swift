/// The invoice as data that a PDF carries, as it lies there.
public enum EmbeddedXML: Sendable, Hashable {
  case bytes([UInt8])
  /// It is damaged, packed in an unusual way or too large, or there are several.
  case unreadable
}

extension EmbeddedXML {
  /// By the name that the standard prescribes for it; nil when there is no such attachment.
  init?(in structure: PDFStructure, of file: borrowing ByteReader) {
    let invoices = structure.attachments.filter { Self.names.contains($0.name) }
    guard let only = invoices.first else { return nil }
    guard invoices.count == 1,
      let bytes = structure.content(of: only.stream, in: file, limit: Self.mostBytes)
    else {
      self = .unreadable
      return
    }
    self = .bytes(bytes)
  }

  /// Factur-X 1.0 and ZUGFeRD from 2.1, ZUGFeRD 1.0, ZUGFeRD 2.0, XRechnung as a profile of ZUGFeRD, and UBL as Odoo
  /// attaches it.
  private static let names: Set<String> = [
    "factur-x.xml", "zugferd-invoice.xml", "xrechnung.xml", "ubl-invoice-2.1.xml",
  ]

  /// Of thousands of lines; what unpacks to more is no invoice.
  private static let mostBytes = 4 << 20
}
