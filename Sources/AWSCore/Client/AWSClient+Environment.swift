import FoundationEssentials

extension AWSClient {
  /// A client that finds Region, credentials and endpoints as the AWS SDKs do.
  ///
  /// - Parameter environment: of the process, read once by the caller.
  /// - Throws: `ConfigurationError` or `CredentialFailure`.
  public static func configured(
    environment: [String: String], transport: any HTTPTransport
  ) throws -> AWSClient {
    let readFile: @Sendable (String) -> String? = { try? String(contentsOfFile: $0, encoding: .utf8) }
    let profiles = SharedProfiles(environment: environment, readFile: readFile)
    let chain = CredentialChain(environment: environment, profiles: profiles) { location in
      ContainerCredentials(location: location, transport: transport, readFile: readFile, now: { Date() })
    }
    return try AWSClient(
      region: RegionResolver.region(environment: environment, profiles: profiles),
      credentials: chain.source(), endpoints: EndpointResolver(environment: environment),
      transport: transport, tracing: CallTracing.configured(environment: environment), now: { Date() },
      sleep: { try await Task.sleep(for: $0) },
      random: { Double.random(in: 0..<1) })
  }
}
