extension AWSCredentials {
  /// `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`, as Lambda sets them; `nil` unless
  /// both keys are there.
  public init?(environment: [String: String]) {
    guard let accessKeyID = environment["AWS_ACCESS_KEY_ID"], !accessKeyID.isEmpty,
      let secretAccessKey = environment["AWS_SECRET_ACCESS_KEY"], !secretAccessKey.isEmpty
    else { return nil }
    self.init(
      accessKeyID: accessKeyID, secretAccessKey: secretAccessKey,
      sessionToken: environment["AWS_SESSION_TOKEN"])
  }
}
