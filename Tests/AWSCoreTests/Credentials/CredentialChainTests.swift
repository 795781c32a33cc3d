import AWSCore
import Foundation
import Testing

@Suite struct CredentialChainTests {
  @Test func prefersTheEnvironmentToTheProfileAndTheProfileToTheContainer() async throws {
    let keys = ["AWS_ACCESS_KEY_ID": "env", "AWS_SECRET_ACCESS_KEY": "s"]
    let container = ["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/creds"]
    let profile = "[default]\naws_access_key_id=file\naws_secret_access_key=s\n"
    #expect(try await accessKey(keys.merging(container) { first, _ in first }, profile) == "env")
    #expect(try await accessKey(container, profile) == "file")
    #expect(try await accessKey(container, nil) == "container")
  }

  @Test func doesNotPassOverAProfileThatWasNamed() async {
    await #expect(throws: CredentialFailure.profileNotFound(profile: "dev")) {
      try await accessKey(["AWS_PROFILE": "dev", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/c"], nil)
    }
  }

  @Test func saysThatThereAreNoCredentials() async {
    await #expect(throws: CredentialFailure.notFound) { try await accessKey([:], nil) }
  }

  private func accessKey(_ environment: [String: String], _ file: String?) async throws -> String {
    let transport = ScriptedTransport(
      .answer(200, #"{"AccessKeyId":"container","SecretAccessKey":"s"}"#))
    let chain = CredentialChain(
      environment: environment, profiles: SharedProfiles(environment: environment) { _ in file }
    ) {
      ContainerCredentials(location: $0, transport: transport, readFile: { _ in nil }, now: { Date() })
    }
    return try await chain.source().credentials().accessKeyID
  }
}
