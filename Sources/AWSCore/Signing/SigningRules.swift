/// In what a service departs from the common signature.
public struct SigningRules: Sendable, Hashable {
  /// The path of the request, which is encoded already, is encoded once more before it is hashed.
  let encodesPathTwice: Bool
  /// The hash of the body is sent as a header of its own.
  let sendsPayloadHash: Bool

  public static let common = SigningRules(encodesPathTwice: true, sendsPayloadHash: false)

  /// S3 takes the path as it is and wants `x-amz-content-sha256`:
  /// https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
  public static let s3 = SigningRules(encodesPathTwice: false, sendsPayloadHash: true)
}
