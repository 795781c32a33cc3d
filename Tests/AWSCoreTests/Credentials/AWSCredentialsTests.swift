import AWSCore
import Testing

@Suite struct AWSCredentialsTests {
  @Test func readsTheEnvironmentOfAFunction() {
    let credentials = AWSCredentials(environment: [
      "AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "s", "AWS_SESSION_TOKEN": "t",
    ])
    #expect(credentials == AWSCredentials(accessKeyID: "a", secretAccessKey: "s", sessionToken: "t"))
  }

  @Test func treatsAnEmptySessionTokenAsNone() {
    let credentials = AWSCredentials(environment: [
      "AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "s", "AWS_SESSION_TOKEN": "",
    ])
    #expect(credentials?.sessionToken == nil)
    #expect(credentials != nil)
  }

  @Test(arguments: [
    [:], ["AWS_ACCESS_KEY_ID": "a"], ["AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": ""],
    ["AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "s"],
  ])
  func needsBothKeys(_ environment: [String: String]) {
    #expect(AWSCredentials(environment: environment) == nil)
  }

  @Test func masksTheSecretsInEveryDescription() {
    let credentials = AWSCredentials(
      accessKeyID: "AKID", secretAccessKey: "top-secret", sessionToken: "session-secret")
    var dumped = ""
    dump(credentials, to: &dumped)
    for text in ["\(credentials)", String(reflecting: credentials), "\([credentials])", dumped] {
      #expect(text.contains("AKID"))
      #expect(!text.contains("secret\"") && !text.contains("top-") && !text.contains("session-"))
    }
  }
}
