/// Where a service listens: what the environment says, else the Region's own host.
///
/// `AWS_ENDPOINT_URL_<SERVICE>`, then `AWS_ENDPOINT_URL`, unless `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS` is `true`:
/// https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
public struct EndpointResolver: Sendable {
  private let environment: [String: String]

  public init(environment: [String: String]) {
    self.environment = environment
  }

  /// - Throws: `ConfigurationError.invalidEndpoint` when the environment names something that is no http URL.
  public func endpoint(
    for service: AWSService, region: String
  ) throws(ConfigurationError) -> ResolvedEndpoint {
    if environment["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"]?.lowercased() != "true" {
      for name in ["AWS_ENDPOINT_URL_\(service.id)", "AWS_ENDPOINT_URL"] {
        guard let url = environment[name], !url.isEmpty else { continue }
        guard let endpoint = Endpoint(url: url) else { throw .invalidEndpoint(variable: name) }
        return ResolvedEndpoint(endpoint: endpoint, isCustom: true)
      }
    }
    let domain = region.hasPrefix("cn-") ? "amazonaws.com.cn" : "amazonaws.com"
    return ResolvedEndpoint(
      endpoint: Endpoint(host: "\(service.hostPrefix).\(region).\(domain)"), isCustom: false)
  }
}
