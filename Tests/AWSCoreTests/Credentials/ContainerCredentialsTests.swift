import AWSCore
import Foundation
import Testing

@Suite struct ContainerCredentialsTests {
  @Test func asksTheEndpointWithTheToken() async throws {
    let transport = ScriptedTransport(.answer(200, answer(expiration: "2026-11-21T16:00:00Z")))
    let credentials = try await source(
      [
        "AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://127.0.0.1:80/creds?id=1",
        "AWS_CONTAINER_AUTHORIZATION_TOKEN": "Bearer x",
      ], transport
    ).credentials()
    #expect(credentials.sessionToken == "t")
    #expect(credentials.expiration == Date(timeIntervalSince1970: 1_795_276_800))
    let request = try #require(await transport.requests.first)
    #expect(request.url == "http://127.0.0.1/creds?id=1")
    #expect(request.headers["authorization"] == "Bearer x")
  }

  @Test func readsTheTokenFromItsFileEachTime() async throws {
    let transport = ScriptedTransport(.answer(200, answer(expiration: nil)))
    let environment = [
      "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/v2/creds", "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE": "/t",
    ]
    _ = try await source(environment, transport, files: ["/t": "from-file\n"]).credentials()
    let request = try #require(await transport.requests.first)
    #expect(request.url == "http://169.254.170.2/v2/creds")
    #expect(request.headers["authorization"] == "from-file")
  }

  @Test func keepsCredentialsUntilFiveMinutesBeforeTheyExpire() async throws {
    let transport = ScriptedTransport(
      .answer(200, answer(expiration: "2026-11-21T15:24:05Z")),
      .answer(200, answer(expiration: "2026-11-21T16:24:05Z")))
    let source = try source(relative, transport)
    _ = try await source.credentials()
    clock.sleep(.seconds(14 * 60))
    _ = try await source.credentials()
    #expect(await transport.requests.count == 1)
    clock.sleep(.seconds(60))
    _ = try await source.credentials()
    #expect(await transport.requests.count == 2)
  }

  @Test func asksAgainAfterAFailure() async throws {
    let transport = ScriptedTransport(
      .answer(500), .failure(TransportFailure.timedOut), .answer(200, "{}"),
      .answer(200, answer(expiration: nil)))
    let source = try source(relative, transport)
    for status in [500, nil, 200] {
      await #expect(throws: CredentialFailure.containerEndpointFailed(status: status)) {
        try await source.credentials()
      }
    }
    #expect(try await source.credentials().accessKeyID == "a")
  }

  @Test(arguments: ["http://example.com/creds", "http://127.0.0.1.example.com/", "file:///creds", "nonsense"])
  func refusesAStrangeHostWithoutTLS(_ url: String) {
    #expect(throws: CredentialFailure.refusedContainerEndpoint) {
      try ContainerCredentials.Location(environment: ["AWS_CONTAINER_CREDENTIALS_FULL_URI": url])
    }
  }

  @Test(arguments: [
    "https://example.com/creds", "http://localhost:1/", "http://[::1]/", "http://169.254.170.23/v1",
  ])
  func acceptsTLSAndLocalHosts(_ url: String) throws {
    let environment = ["AWS_CONTAINER_CREDENTIALS_FULL_URI": url]
    #expect(try ContainerCredentials.Location(environment: environment) != nil)
  }

  @Test func saysThatTheTokenFileCannotBeRead() async throws {
    let environment = relative.merging(["AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE": "/t"]) { first, _ in first }
    await #expect(throws: CredentialFailure.unreadableContainerToken) {
      try await source(environment, ScriptedTransport()).credentials()
    }
  }

  private let clock = ManualClock()
  private let relative = ["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/creds"]

  private func source(
    _ environment: [String: String], _ transport: ScriptedTransport, files: [String: String] = [:]
  ) throws -> ContainerCredentials {
    let clock = clock
    return ContainerCredentials(
      location: try #require(try ContainerCredentials.Location(environment: environment)),
      transport: transport, readFile: { files[$0] }, now: { clock.now })
  }

  private func answer(expiration: String?) -> String {
    let expiration = expiration.map { #","Expiration":"\#($0)""# } ?? ""
    return #"{"AccessKeyId":"a","SecretAccessKey":"s","Token":"t"\#(expiration)}"#
  }
}
