/// The profiles in the two files that the AWS command line keeps, read once.
///
/// https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html
public struct SharedProfiles: Sendable {
  private let profile: String
  private let isNamed: Bool
  private let settings: [String: String]?

  /// - Parameters:
  ///   - environment: `AWS_PROFILE`, `AWS_CONFIG_FILE`, `AWS_SHARED_CREDENTIALS_FILE` and `HOME` are read.
  ///   - readFile: the content of a file by its path, `nil` if there is none.
  public init(environment: [String: String], readFile: (String) -> String?) {
    let named = environment["AWS_PROFILE"].flatMap { $0.isEmpty ? nil : $0 }
    profile = named ?? "default"
    isNamed = named != nil
    let home = environment["HOME"] ?? ""
    let config = INIFile(readFile(environment["AWS_CONFIG_FILE"] ?? "\(home)/.aws/config") ?? "")
    let credentials = INIFile(
      readFile(environment["AWS_SHARED_CREDENTIALS_FILE"] ?? "\(home)/.aws/credentials") ?? "")
    let found = [
      config.sections["profile \(profile)"] ?? (profile == "default" ? config.sections["default"] : nil),
      credentials.sections[profile],
    ].compactMap(\.self)
    settings = found.isEmpty ? nil : found.reduce(into: [:]) { $0.merge($1) { _, second in second } }
  }

  /// The Region of the profile in use.
  public var region: String? { settings?["region"] }

  /// The keys of the profile in use; `nil` when no profile was named and the default one has none.
  public func credentials() throws(CredentialFailure) -> AWSCredentials? {
    guard let settings else {
      if isNamed { throw .profileNotFound(profile: profile) }
      return nil
    }
    if let accessKeyID = settings["aws_access_key_id"] {
      guard let secretAccessKey = settings["aws_secret_access_key"] else {
        throw .incompleteProfile(profile: profile, missing: "aws_secret_access_key")
      }
      return AWSCredentials(
        accessKeyID: accessKeyID, secretAccessKey: secretAccessKey,
        sessionToken: settings["aws_session_token"])
    }
    if let setting = Self.unsupported.first(where: { settings[$0] != nil }) {
      throw .unsupportedProfile(profile: profile, setting: setting)
    }
    if isNamed { throw .incompleteProfile(profile: profile, missing: "aws_access_key_id") }
    return nil
  }

  /// Settings that stand for credentials the AWS command line can fetch and this client cannot.
  private static let unsupported = [
    "sso_session", "sso_start_url", "login_session", "role_arn", "credential_process",
    "web_identity_token_file",
  ]
}
