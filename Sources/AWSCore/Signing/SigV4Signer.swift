public import FoundationEssentials

/// Signature Version 4: a request in, the signed request out. No I/O, no clock.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
public struct SigV4Signer: Sendable {
  private let credentials: AWSCredentials
  private let region: String
  private let service: String
  private let rules: SigningRules

  /// - Parameter service: the signing name, such as `states` for Step Functions.
  public init(credentials: AWSCredentials, region: String, service: String, rules: SigningRules) {
    self.credentials = credentials
    self.region = region
    self.service = service
    self.rules = rules
  }

  /// Signs every header of the request, the host and the hash of the body.
  ///
  /// Headers that are added afterwards (`content-length`, `user-agent`) are not covered.
  public func sign(_ request: HTTPRequest, at date: Date) -> HTTPRequest {
    let time = SigningTime(date)
    let scope = CredentialScope(day: time.day, region: region, service: service)
    let payloadHash = SHA256Digest.hex(of: request.body)
    var signed = request
    signed.headers["host"] = request.endpoint.hostHeader
    signed.headers["x-amz-date"] = time.stamp
    signed.headers["x-amz-security-token"] = credentials.sessionToken
    if rules.sendsPayloadHash { signed.headers["x-amz-content-sha256"] = payloadHash }
    let canonical = CanonicalRequest(
      signed, headers: signed.headers, payloadHash: payloadHash, rules: rules)
    let signature = signature(of: canonical, time: time, scope: scope)
    signed.headers["authorization"] =
      "\(Self.algorithm) Credential=\(credentials.accessKeyID)/\(scope.text), "
      + "SignedHeaders=\(canonical.signedHeaders), Signature=\(signature)"
    return signed
  }

  /// A URL that carries its own signature and needs no headers: whoever has it may send this request until it
  /// expires. The body is not covered.
  ///
  /// https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
  /// - Parameter lifetime: 1 second to 7 days; with temporary credentials it ends with them at the latest.
  public func presign(_ request: HTTPRequest, at date: Date, lifetime: Duration) -> String {
    let time = SigningTime(date)
    let scope = CredentialScope(day: time.day, region: region, service: service)
    var presigned = request
    presigned.query += [
      .init("X-Amz-Algorithm", Self.algorithm),
      .init("X-Amz-Credential", "\(credentials.accessKeyID)/\(scope.text)"),
      .init("X-Amz-Date", time.stamp),
      .init("X-Amz-Expires", "\(lifetime.components.seconds)"),
      .init("X-Amz-SignedHeaders", "host"),
    ]
    if let token = credentials.sessionToken {
      presigned.query.append(.init("X-Amz-Security-Token", token))
    }
    let canonical = CanonicalRequest(
      presigned, headers: ["host": request.endpoint.hostHeader], payloadHash: "UNSIGNED-PAYLOAD",
      rules: rules)
    let signature = signature(of: canonical, time: time, scope: scope)
    presigned.query.append(.init("X-Amz-Signature", signature))
    return presigned.url
  }

  private func signature(
    of canonical: CanonicalRequest, time: SigningTime, scope: CredentialScope
  ) -> String {
    let stringToSign = [Self.algorithm, time.stamp, scope.text, canonical.hash].joined(separator: "\n")
    return scope.signature(of: stringToSign, secretAccessKey: credentials.secretAccessKey)
  }

  private static let algorithm = "AWS4-HMAC-SHA256"
}
