/// For which day, Region and service a signature holds, and the key that follows from it.
struct CredentialScope {
  let day: String
  let region: String
  let service: String

  var text: String { "\(day)/\(region)/\(service)/aws4_request" }

  /// The secret key never signs itself: a key for this scope alone is derived from it.
  func signature(of stringToSign: String, secretAccessKey: String) -> String {
    var key = Array("AWS4\(secretAccessKey)".utf8)
    for part in [day, region, service, "aws4_request"] {
      key = SHA256Digest.authenticationCode(of: Array(part.utf8), key: key)
    }
    return Hexadecimal.lowercase(
      SHA256Digest.authenticationCode(of: Array(stringToSign.utf8), key: key))
  }
}
