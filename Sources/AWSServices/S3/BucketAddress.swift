import AWSCore

/// Where the name of a bucket goes: into the host name, as S3 wants it, or into the path.
///
/// The path is for custom endpoints, whose host name cannot be prolonged, and for names with a dot, which the
/// certificate of S3 does not cover: https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html
struct BucketAddress {
  let hostPrefix: String?
  /// Empty, or begins with a slash.
  let pathPrefix: String

  init(bucket: String, isCustomEndpoint: Bool) {
    if isCustomEndpoint || bucket.contains(".") {
      hostPrefix = nil
      pathPrefix = "/" + PercentEncoding.encode(bucket)
    } else {
      hostPrefix = bucket
      pathPrefix = ""
    }
  }
}
