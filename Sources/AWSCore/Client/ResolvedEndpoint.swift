/// An endpoint and whether somebody chose it.
public struct ResolvedEndpoint: Sendable, Equatable {
  public let endpoint: Endpoint
  /// It came from the environment: S3 then gets the bucket in the path, not in the host name.
  public let isCustom: Bool
}
