public import AWSCore
import FoundationEssentials

/// Amazon S3, the object operations: https://docs.aws.amazon.com/AmazonS3/latest/API
///
/// Keys are given as they are, not encoded. A missing object is `AWSError` `NoSuchKey`, after `headObject`
/// `NotFound`: there S3 may send no body, hence no code.
public struct S3: Sendable {
  let client: AWSClient

  public init(client: AWSClient) {
    self.client = client
  }

  /// Reads an object, or a part of it.
  ///
  /// - Parameters:
  ///   - range: first and last byte. An empty object has no range: S3 refuses it with `InvalidRange`.
  ///   - maximumBytes: a longer answer is an `AWSError` `ResponseTooLarge`.
  public func getObject(
    _ location: ObjectLocation, range: ClosedRange<Int>? = nil, maximumBytes: Int
  ) async throws -> Object {
    var call = try call("GetObject", .get, location)
    call.headers["range"] = range.map { "bytes=\($0.lowerBound)-\($0.upperBound)" }
    call.maximumResponseBytes = maximumBytes
    if range == nil { call.attemptTimeout = Self.timeoutOfWholeObject }
    let response = try await client.send(call)
    return Object(attributes: ObjectAttributes(reading: response), body: response.body)
  }

  /// What S3 knows of an object, without its bytes.
  public func headObject(_ location: ObjectLocation) async throws -> ObjectAttributes {
    let call = try call("HeadObject", .head, location)
    return ObjectAttributes(reading: try await client.send(call))
  }

  /// Writes an object. Writing the same again does no harm, but makes a further version in a versioned bucket.
  ///
  /// The hash lets S3 refuse bytes that were damaged on the way; a bucket with Object Lock takes no object without one:
  /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-managing.html
  @discardableResult
  public func putObject(
    bucket: String, key: String, body: [UInt8], contentType: String
  ) async throws -> ObjectAttributes {
    var call = try call("PutObject", .put, ObjectLocation(bucket: bucket, key: key))
    call.headers["content-type"] = contentType
    call.headers["x-amz-checksum-sha256"] = Data(SHA256Digest.bytes(of: body)).base64EncodedString()
    call.body = body
    // At one megabit a second.
    call.attemptTimeout += .seconds(body.count >> 17)
    return ObjectAttributes(try await client.send(call), size: body.count)
  }

  /// Removes an object, or in a versioned bucket hides it unless a version is named. No error if there is none.
  public func deleteObject(_ location: ObjectLocation) async throws {
    _ = try await client.send(try call("DeleteObject", .delete, location))
  }

  /// One page of the objects whose keys begin with a prefix, in the order of their keys.
  public func listObjects(
    bucket: String, prefix: String, continuationToken: String? = nil, maximumKeys: Int = 1000
  ) async throws -> ObjectPage {
    var call = try call("ListObjectsV2", .get, ObjectLocation(bucket: bucket, key: ""))
    call.query += [
      .init("list-type", "2"), .init("encoding-type", "url"), .init("prefix", prefix),
      .init("max-keys", "\(maximumKeys)"),
    ]
    if let continuationToken { call.query.append(.init("continuation-token", continuationToken)) }
    let response = try await client.send(call)
    guard let page = ObjectPage(response) else {
      throw AWSError.unreadableAnswer(response, operation: call.name)
    }
    return page
  }

  /// One page of the versions of the objects whose keys begin with a prefix.
  public func listVersions(
    bucket: String, prefix: String, after mark: VersionPage.Mark? = nil
  ) async throws -> VersionPage {
    var call = try call("ListObjectVersions", .get, ObjectLocation(bucket: bucket, key: ""))
    call.query += [.init("versions", ""), .init("encoding-type", "url"), .init("prefix", prefix)]
    if let mark {
      call.query.append(.init("key-marker", mark.key))
      if let version = mark.version { call.query.append(.init("version-id-marker", version)) }
    }
    let response = try await client.send(call)
    guard let page = VersionPage(response) else {
      throw AWSError.unreadableAnswer(response, operation: call.name)
    }
    return page
  }

  /// What keeps an object from being deleted.
  public func objectLock(_ location: ObjectLocation) async throws -> ObjectLock {
    ObjectLock(try await client.send(try call("HeadObject", .head, location)))
  }

  /// A link that reads the object without credentials until it expires.
  ///
  /// - Parameters:
  ///   - lifetime: up to 7 days; with temporary credentials the link ends with them at the latest.
  ///   - contentDisposition: sent along with the object, such as `attachment`.
  public func presignedGet(
    _ location: ObjectLocation, lifetime: Duration, contentDisposition: String? = nil
  ) async throws -> String {
    var call = try call("GetObject", .get, location)
    if let contentDisposition {
      call.query.append(.init("response-content-disposition", contentDisposition))
    }
    return try await client.presign(call, lifetime: lifetime)
  }

  func call(
    _ operation: String, _ method: HTTPRequest.Method, _ location: ObjectLocation
  ) throws(ConfigurationError) -> AWSCall {
    let address = BucketAddress(
      bucket: location.bucket, isCustomEndpoint: try client.hasCustomEndpoint(for: Self.service))
    var call = AWSCall(
      service: Self.service, operation: operation, method: method, hostPrefix: address.hostPrefix,
      path: address.pathPrefix + "/" + PercentEncoding.encodePath(location.key), errorFormat: .xml)
    if let version = location.version { call.query.append(.init("versionId", version)) }
    return call
  }

  /// 256 MiB at 13 MiB a second. A function of 30 seconds can still make a second attempt.
  private static let timeoutOfWholeObject = Duration.seconds(20)

  static let service = AWSService(id: "S3", hostPrefix: "s3", signingName: "s3", signingRules: .s3)
}
