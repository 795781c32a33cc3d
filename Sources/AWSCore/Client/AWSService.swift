/// A service as the client knows it: where it lives and how it wants to be signed.
public struct AWSService: Sendable, Hashable {
  /// The SDKs' id in upper case, such as `SESV2`; ends the name of `AWS_ENDPOINT_URL_SESV2`.
  public let id: String
  /// The first part of the host name, such as `email`.
  public let hostPrefix: String
  public let signingName: String
  public let signingRules: SigningRules

  public init(id: String, hostPrefix: String, signingName: String, signingRules: SigningRules = .common) {
    self.id = id
    self.hostPrefix = hostPrefix
    self.signingName = signingName
    self.signingRules = signingRules
  }
}
