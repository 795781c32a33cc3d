import AWSCore
import Testing

@Suite struct EndpointResolverTests {
  @Test func usesTheHostOfTheRegion() throws {
    let resolved = try EndpointResolver(environment: [:]).endpoint(for: email, region: "eu-central-1")
    #expect(resolved.endpoint == Endpoint(host: "email.eu-central-1.amazonaws.com"))
    #expect(!resolved.isCustom)
  }

  @Test func usesTheDomainOfChina() throws {
    let resolved = try EndpointResolver(environment: [:]).endpoint(for: email, region: "cn-north-1")
    #expect(resolved.endpoint.host == "email.cn-north-1.amazonaws.com.cn")
  }

  @Test func prefersTheEndpointOfTheServiceToTheCommonOne() throws {
    let resolver = EndpointResolver(environment: [
      "AWS_ENDPOINT_URL": "http://127.0.0.1:4566", "AWS_ENDPOINT_URL_SESV2": "http://127.0.0.1:4570",
    ])
    let resolved = try resolver.endpoint(for: email, region: "eu-central-1")
    #expect(resolved.endpoint == Endpoint(scheme: "http", host: "127.0.0.1", port: 4570))
    #expect(resolved.isCustom)
    let other = AWSService(id: "S3", hostPrefix: "s3", signingName: "s3")
    #expect(try resolver.endpoint(for: other, region: "eu-central-1").endpoint.port == 4566)
  }

  @Test func passesOverAnEmptyEndpoint() throws {
    let resolver = EndpointResolver(environment: [
      "AWS_ENDPOINT_URL_SESV2": "", "AWS_ENDPOINT_URL": "http://127.0.0.1:4566",
    ])
    #expect(try resolver.endpoint(for: email, region: "eu-central-1").endpoint.port == 4566)
  }

  @Test func ignoresTheEnvironmentWhenToldTo() throws {
    let resolver = EndpointResolver(environment: [
      "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true", "AWS_ENDPOINT_URL": "http://127.0.0.1:4566",
    ])
    #expect(!(try resolver.endpoint(for: email, region: "eu-central-1").isCustom))
  }

  @Test(arguments: ["127.0.0.1:4566", "ftp://host", "http://", "http://host/?a=b"])
  func refusesWhatIsNoURL(_ url: String) {
    #expect(throws: ConfigurationError.invalidEndpoint(variable: "AWS_ENDPOINT_URL")) {
      try EndpointResolver(environment: ["AWS_ENDPOINT_URL": url]).endpoint(for: email, region: "r")
    }
  }

  private let email = AWSService(id: "SESV2", hostPrefix: "email", signingName: "ses")
}
