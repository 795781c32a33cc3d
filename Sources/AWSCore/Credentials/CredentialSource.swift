/// Gives the credentials of the moment.
public protocol CredentialSource: Sendable {
  /// Called before every attempt of a request, so it answers from memory while what it has is still good.
  ///
  /// - Throws: `CredentialFailure`, or `CancellationError`.
  func credentials() async throws -> AWSCredentials
}

/// Keys that do not change, such as those of the environment of a Lambda function.
extension AWSCredentials: CredentialSource {
  public func credentials() async throws -> AWSCredentials { self }
}
