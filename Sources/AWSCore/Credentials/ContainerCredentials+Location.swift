extension ContainerCredentials {
  /// The endpoint that a container platform (ECS, EKS) names in the environment.
  ///
  /// https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
  public struct Location: Sendable, Equatable {
    let endpoint: Endpoint
    let path: String
    let authorization: Authorization?

    enum Authorization: Sendable, Equatable {
      case token(String)
      /// Read anew for each call, because the platform replaces its content.
      case file(String)
    }

    /// `nil` when no endpoint is named.
    ///
    /// - Throws: `.refusedContainerEndpoint` for plain http to a host that is neither loopback nor known.
    public init?(environment: [String: String]) throws(CredentialFailure) {
      if let token = environment["AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"], !token.isEmpty {
        authorization = .file(token)
      } else if let token = environment["AWS_CONTAINER_AUTHORIZATION_TOKEN"], !token.isEmpty {
        authorization = .token(token)
      } else {
        authorization = nil
      }
      if let path = environment["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"], !path.isEmpty {
        guard path.hasPrefix("/") else { throw .refusedContainerEndpoint }
        endpoint = Endpoint(scheme: "http", host: Self.elasticContainerHost)
        self.path = path
      } else if let url = environment["AWS_CONTAINER_CREDENTIALS_FULL_URI"], !url.isEmpty {
        let (base, query) = Self.divide(url)
        guard let endpoint = Endpoint(url: base), endpoint.scheme == "https" || Self.isLocal(endpoint.host)
        else { throw .refusedContainerEndpoint }
        self.endpoint = endpoint
        path = (endpoint.basePath.isEmpty ? "/" : endpoint.basePath) + query
      } else {
        return nil
      }
    }

    private static let elasticContainerHost = "169.254.170.2"

    private static func divide(_ url: String) -> (base: String, query: String) {
      guard let mark = url.firstIndex(of: "?") else { return (url, "") }
      return (String(url[..<mark]), String(url[mark...]))
    }

    private static func isLocal(_ host: String) -> Bool {
      host == "localhost" || host == "[::1]" || isLoopbackV4(host)
        || [elasticContainerHost, "169.254.170.23", "[fd00:ec2::23]"].contains(host)
    }

    private static func isLoopbackV4(_ host: String) -> Bool {
      let parts = host.split(separator: ".", omittingEmptySubsequences: false)
      return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }
  }
}
