import AWSCore

extension S3 {
  /// Whether a bucket keeps every version of its objects.
  ///
  /// - Throws: `AWSError` `NoSuchBucket`.
  public func keepsVersions(bucket: String) async throws -> Bool {
    var call = try call("GetBucketVersioning", .get, ObjectLocation(bucket: bucket, key: ""))
    call.query.append(.init("versioning", ""))
    let response = try await client.send(call)
    guard let root = try? XMLReader.read(response.body) else {
      throw AWSError.unreadableAnswer(response, operation: call.name)
    }
    return root["Status"]?.text == "Enabled"
  }
}
