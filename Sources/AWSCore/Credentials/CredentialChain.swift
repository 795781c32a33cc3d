/// Finds where credentials come from, in the order of the AWS SDKs: environment, profile, container.
///
/// The instance metadata service is not asked: the functions run in Lambda, the command line at a desk.
public struct CredentialChain: Sendable {
  private let environment: [String: String]
  private let profiles: SharedProfiles
  private let container: @Sendable (ContainerCredentials.Location) -> ContainerCredentials

  /// - Parameter container: makes the source for a container's endpoint; called at most once.
  public init(
    environment: [String: String], profiles: SharedProfiles,
    container: @escaping @Sendable (ContainerCredentials.Location) -> ContainerCredentials
  ) {
    self.environment = environment
    self.profiles = profiles
    self.container = container
  }

  /// The first place that has credentials.
  ///
  /// A profile that is named but unusable is an error, not a reason to look further.
  public func source() throws(CredentialFailure) -> any CredentialSource {
    if let credentials = AWSCredentials(environment: environment) { return credentials }
    if let credentials = try profiles.credentials() { return credentials }
    if let location = try ContainerCredentials.Location(environment: environment) {
      return container(location)
    }
    throw .notFound
  }
}
