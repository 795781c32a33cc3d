/// A request in the one spelling that both sides hash.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html, step 1.
struct CanonicalRequest {
  let text: String
  let signedHeaders: String

  /// - Parameters:
  ///   - headers: all that is signed, with lower-case names.
  ///   - payloadHash: the hash of the body, or what stands for it.
  init(
    _ request: HTTPRequest, headers: [String: String], payloadHash: String, rules: SigningRules
  ) {
    let names = headers.keys.sorted()
    signedHeaders = names.joined(separator: ";")
    let lines = names.map { name in "\(name):\(Self.folded(headers[name] ?? ""))\n" }
    text = [
      request.method.rawValue,
      rules.encodesPathTwice ? PercentEncoding.encodePath(request.path) : request.path,
      Self.query(request.query),
      lines.joined(),
      signedHeaders,
      payloadHash,
    ].joined(separator: "\n")
  }

  /// The last line but one of the string to sign is this hash.
  var hash: String { SHA256Digest.hex(of: Array(text.utf8)) }

  private static func query(_ items: [HTTPRequest.QueryItem]) -> String {
    items
      .map { (PercentEncoding.encode($0.name), PercentEncoding.encode($0.value)) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
      .map { "\($0.0)=\($0.1)" }
      .joined(separator: "&")
  }

  /// Blanks at both ends are dropped, a run of blanks counts as one.
  private static func folded(_ value: String) -> String {
    value.split(whereSeparator: { $0 == " " || $0 == "\t" }).joined(separator: " ")
  }
}
