import AWSCore
public import FoundationEssentials

extension S3 {
  /// Whether a bucket keeps every version of its objects.
  ///
  /// - Throws: `AWSError` `NoSuchBucket`.
  public func keepsVersions(bucket: String, deadline: Date?) async throws -> Bool {
    var call = try call("GetBucketVersioning", .get, ObjectLocation(bucket: bucket, key: ""))
    call.query.append(.init("versioning", ""))
    let response = try await client.send(call, deadline: deadline)
    guard let root = try? XMLReader.read(response.body) else {
      throw AWSError.unreadableAnswer(response, operation: call.name)
    }
    return root["Status"]?.text == "Enabled"
  }
}
