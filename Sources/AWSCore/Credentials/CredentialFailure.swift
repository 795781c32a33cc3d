/// Why there are no credentials, and what to do.
public enum CredentialFailure: Error, Sendable, Equatable {
  case notFound
  case profileNotFound(profile: String)
  /// The profile gets its credentials in a way that is not supported, such as SSO.
  case unsupportedProfile(profile: String, setting: String)
  case incompleteProfile(profile: String, missing: String)
  /// The address of `AWS_CONTAINER_CREDENTIALS_FULL_URI` is neither https nor one of the known local ones.
  case refusedContainerEndpoint
  case unreadableContainerToken
  /// The endpoint of the container did not answer, or not with credentials.
  case containerEndpointFailed(status: Int?)
}

extension CredentialFailure: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notFound:
      "No AWS credentials. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE."
    case .profileNotFound(let profile):
      "The AWS profile \(profile) is in neither the config nor the credentials file."
    case .unsupportedProfile(let profile, let setting):
      "The AWS profile \(profile) uses \(setting), which is not supported. Run: "
        + "eval \"$(aws configure export-credentials --profile \(profile) --format env)\""
    case .incompleteProfile(let profile, let missing):
      "The AWS profile \(profile) has no \(missing)."
    case .refusedContainerEndpoint:
      "AWS_CONTAINER_CREDENTIALS_FULL_URI must be https, or a loopback or container address."
    case .unreadableContainerToken:
      "The file of AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE cannot be read."
    case .containerEndpointFailed(let status):
      "The container's credential endpoint gave no credentials (\(status.map { "HTTP \($0)" } ?? "no answer"))."
    }
  }
}
