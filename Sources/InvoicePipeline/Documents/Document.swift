/// One version of one file, admitted: what every later step needs to know of it.
public struct Document: Codable, Sendable, Hashable {
  /// See `DocumentIdentity`.
  public var documentID: String
  public var bucket: String
  public var key: String
  public var version: String
  /// Lower-case hex SHA-256 of the bytes.
  public var contentHash: String
  /// Bytes.
  public var size: Int
  /// By the bytes, not by the name. Absent when the bytes are of no type that is read.
  public var contentType: DocumentType?
  /// Absent when it cannot be known without a full reader of the format.
  public var pages: Int?
  /// Whether it is the canary (see `Canary`); absent of every real document.
  public var canary: Bool?
  /// Whether the file carries an invoice as data, which then lies at `ResultKey.embeddedInvoice`; absent otherwise.
  public var embeddedInvoice: Bool?

  public init(
    documentID: String, bucket: String, key: String, version: String, contentHash: String, size: Int,
    contentType: DocumentType? = nil, pages: Int? = nil, canary: Bool? = nil, embeddedInvoice: Bool? = nil
  ) {
    self.documentID = documentID
    self.bucket = bucket
    self.key = key
    self.version = version
    self.contentHash = contentHash
    self.size = size
    self.contentType = contentType
    self.pages = pages
    self.canary = canary
    self.embeddedInvoice = embeddedInvoice
  }

  public var isCanary: Bool { canary == true }

  /// The last part of the key: what the sender called the file.
  public var fileName: String { ObjectKey(key).fileName }
}
