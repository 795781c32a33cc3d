public import FoundationEssentials
public import InvoiceDomain
public import InvoicePipeline

/// Values that tests begin with.
public enum Samples {
  public static let rawBucket = "raw"

  public static func run(_ name: String, startedAt: String = "2026-11-21T12:00:00.000Z") -> Run {
    Run(executionID: name, startedAt: Timestamp(iso: startedAt) ?? Timestamp(milliseconds: 0))
  }

  public static func document(
    _ name: String = "a", key: String = "incoming/a.pdf", pages: Int? = 1, canary: Bool? = nil
  ) -> Document {
    let id = fakeSHA256(Data(name.utf8))
    return Document(
      documentID: id, bucket: rawBucket, key: key, version: "v1",
      contentHash: fakeSHA256(Data("bytes \(name)".utf8)),
      size: 100, contentType: .pdf, pages: pages, canary: canary)
  }

  public static func reading(pages: [Int] = [1], failed: [Int] = []) -> Reading {
    Reading(
      pagesInFile: pages.count, pagesRead: pages,
      lines: pages.map { TextSpan(text: "Page \($0)", confidence: 99, page: $0) }, pagesFailed: failed)
  }

  public static func record(
    _ document: Document, status: RecordStatus = .processing, run: Run, receivedAt: String? = nil,
    details: InvoiceDetails? = nil
  ) -> InvoiceRecord {
    let time = receivedAt.flatMap { Timestamp(iso: $0) } ?? run.startedAt
    return InvoiceRecord(
      document: document, status: status, run: run, receivedAt: time, updatedAt: time, details: details)
  }

  /// A PDF of empty pages, small and whole.
  ///
  /// - Parameter xml: the invoice as data that it carries.
  public static func pdf(pages: Int, note: String = "", carrying xml: String? = nil) -> Data {
    let kids = (0..<pages).map { "\($0 + 3) 0 R" }.joined(separator: " ")
    let attached = xml == nil ? "" : "/AF[<</F(factur-x.xml)/EF<</F \(pages + 3) 0 R>>>>]"
    var text = "%PDF-1.4\n%\(note)\n1 0 obj<</Type/Catalog/Pages 2 0 R\(attached)>>endobj\n"
    text += "2 0 obj<</Type/Pages/Kids[\(kids)]/Count \(pages)>>endobj\n"
    for page in 0..<pages {
      text += "\(page + 3) 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>endobj\n"
    }
    if let xml {
      text += "\(pages + 3) 0 obj<</Length \(xml.utf8.count)>>stream\n\(xml)\nendstream endobj\n"
    }
    text += "trailer<</Size \(pages + 3)/Root 1 0 R>>\nstartxref\n0\n%%EOF\n"
    return Data(text.utf8)
  }
}
