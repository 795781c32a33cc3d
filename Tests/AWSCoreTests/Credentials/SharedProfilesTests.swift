import AWSCore
import Testing

@Suite struct SharedProfilesTests {
  @Test func takesKeysAndRegionOfTheDefaultProfile() throws {
    let profiles = profiles(
      config: "[default]\nregion = eu-central-1 # Frankfurt\n",
      credentials: "[default]\naws_access_key_id=a\naws_secret_access_key = s=/+\naws_session_token=t\n")
    #expect(profiles.region == "eu-central-1")
    #expect(
      try profiles.credentials()
        == AWSCredentials(accessKeyID: "a", secretAccessKey: "s=/+", sessionToken: "t"))
  }

  @Test func takesTheNamedProfileFromBothFiles() throws {
    let profiles = profiles(
      ["AWS_PROFILE": "dev"],
      config: """
        # comment
        [default]
        region = r0
        [profile  dev]
        region = r1
        s3 =
          max_concurrent_requests = 20
        """, credentials: "[dev]\naws_access_key_id = a\naws_secret_access_key = s\n")
    #expect(profiles.region == "r1")
    #expect(try profiles.credentials() == AWSCredentials(accessKeyID: "a", secretAccessKey: "s"))
  }

  @Test func readsTheFilesThatTheEnvironmentNames() throws {
    let environment = ["AWS_CONFIG_FILE": "/c", "AWS_SHARED_CREDENTIALS_FILE": "/k", "HOME": "/h"]
    let profiles = SharedProfiles(environment: environment) { path in
      ["/c": "[default]\nregion=r", "/k": "[default]\naws_access_key_id=a\naws_secret_access_key=s"][path]
    }
    #expect(profiles.region == "r")
    #expect(try profiles.credentials()?.accessKeyID == "a")
  }

  @Test func hasNothingWhenThereAreNoFiles() throws {
    let profiles = profiles()
    #expect(profiles.region == nil)
    #expect(try profiles.credentials() == nil)
  }

  @Test func saysThatANamedProfileIsMissing() {
    #expect(throws: CredentialFailure.profileNotFound(profile: "dev")) {
      try profiles(["AWS_PROFILE": "dev"], config: "[default]\nregion=r").credentials()
    }
  }

  @Test(arguments: ["sso_session", "sso_start_url", "role_arn", "credential_process", "login_session"])
  func saysWhatToDoAboutAnUnsupportedProfile(_ setting: String) throws {
    let profiles = profiles(["AWS_PROFILE": "dev"], config: "[profile dev]\n\(setting) = x\n")
    let failure = CredentialFailure.unsupportedProfile(profile: "dev", setting: setting)
    #expect(throws: failure) { try profiles.credentials() }
    #expect("\(failure)".contains("aws configure export-credentials --profile dev --format env"))
  }

  @Test func saysWhichKeyIsMissing() {
    #expect(throws: CredentialFailure.incompleteProfile(profile: "default", missing: "aws_secret_access_key"))
    {
      try profiles(credentials: "[default]\naws_access_key_id = a\n").credentials()
    }
    #expect(throws: CredentialFailure.incompleteProfile(profile: "dev", missing: "aws_access_key_id")) {
      try profiles(["AWS_PROFILE": "dev"], config: "[profile dev]\nregion=r").credentials()
    }
  }

  private func profiles(
    _ environment: [String: String] = [:], config: String? = nil, credentials: String? = nil
  ) -> SharedProfiles {
    SharedProfiles(environment: environment.merging(["HOME": "/users/u"]) { first, _ in first }) { path in
      ["/users/u/.aws/config": config, "/users/u/.aws/credentials": credentials][path] ?? nil
    }
  }
}
