import AWSCore
import Testing

@testable import AWSServices

@Suite struct S3Tests {
  @Test func putsTheBucketIntoTheHostName() async throws {
    let transport = ScriptedTransport(.answer(200))
    _ = try await s3(transport).headObject(.init(bucket: "raw", key: "a/b.pdf"))
    #expect(await transport.requests.first?.url == "https://raw.s3.eu-central-1.amazonaws.com/a/b.pdf")
    #expect(await transport.requests.first?.method == .head)
  }

  @Test func putsTheBucketIntoThePathOfACustomEndpoint() async throws {
    let transport = ScriptedTransport(.answer(200))
    let s3 = S3(client: .scripted(transport, environment: ["AWS_ENDPOINT_URL_S3": "http://127.0.0.1:4566"]))
    _ = try await s3.headObject(.init(bucket: "raw", key: "k"))
    #expect(await transport.requests.first?.url == "http://127.0.0.1:4566/raw/k")
  }

  @Test func putsABucketWithADotIntoThePath() async throws {
    let transport = ScriptedTransport(.answer(200))
    _ = try await s3(transport).headObject(.init(bucket: "raw.example", key: "k"))
    #expect(await transport.requests.first?.url == "https://s3.eu-central-1.amazonaws.com/raw.example/k")
  }

  @Test func encodesEveryKeyOnce() async throws {
    let transport = ScriptedTransport(.answer(200))
    let key = "incoming/März 100%25 + 😀.pdf"
    _ = try await s3(transport).headObject(.init(bucket: "raw", key: key, version: "a/b+c"))
    #expect(
      await transport.requests.first?.url == """
        https://raw.s3.eu-central-1.amazonaws.com/incoming/M%C3%A4rz%20100%2525%20%2B%20%F0%9F%98%80.pdf\
        ?versionId=a%2Fb%2Bc
        """)
  }

  @Test func readsAPartOfAnObjectAndTheSizeOfTheWhole() async throws {
    let transport = ScriptedTransport(
      .answer(
        206, "abcd",
        headers: [
          "content-range": "bytes 0-3/900", "content-length": "4", "etag": "\"e1\"",
          "x-amz-version-id": "v1", "content-type": "application/pdf",
        ]))
    let object = try await s3(transport)
      .getObject(.init(bucket: "raw", key: "k"), range: 0...3, maximumBytes: 4)
    #expect(await transport.requests.first?.headers["range"] == "bytes=0-3")
    #expect(object.body == Array("abcd".utf8))
    #expect(object.attributes.size == 900)
    #expect(object.attributes.entityTag == "e1")
    #expect(object.attributes.version == "v1")
    #expect(object.attributes.contentType == "application/pdf")
  }

  @Test func boundsTheSizeOfAnObject() async throws {
    let transport = ScriptedTransport(.answer(200, "12345"))
    let error = await #expect(throws: AWSError.self) {
      try await s3(transport).getObject(.init(bucket: "b", key: "k"), maximumBytes: 4)
    }
    #expect(error?.code == AWSError.responseTooLargeCode)
  }

  @Test func writesAnObjectWithTheHashThatABucketWithObjectLockAsksFor() async throws {
    let transport = ScriptedTransport(
      .answer(200, headers: ["etag": "\"e\"", "x-amz-version-id": "v", "content-length": "0"]))
    let written = try await s3(transport).putObject(
      bucket: "b", key: "k", body: Array("abc".utf8), contentType: "application/json")
    #expect(written.size == 3)
    #expect(written.version == "v")
    let request = try #require(await transport.requests.first)
    #expect(request.headers["x-amz-checksum-sha256"] == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
    #expect(request.headers["authorization"]?.contains("x-amz-checksum-sha256") == true)
    #expect(request.headers["content-type"] == "application/json")
    #expect(request.text == "abc")
  }

  @Test func givesLargeObjectsMoreTimeThanOtherCalls() async throws {
    let transport = ScriptedTransport(.answer(200), .answer(200), .answer(200), .answer(200))
    let s3 = s3(transport)
    let object = S3.ObjectLocation(bucket: "b", key: "k")
    _ = try await s3.headObject(object)
    _ = try await s3.getObject(object, range: 0...3, maximumBytes: 4)
    _ = try await s3.getObject(object, maximumBytes: 4)
    let body = [UInt8](repeating: 0, count: 1 << 20)
    try await s3.putObject(bucket: "b", key: "k", body: body, contentType: "text/plain")
    #expect(await transport.timeouts == [.seconds(10), .seconds(10), .seconds(20), .seconds(18)])
  }

  @Test func removesOneVersion() async throws {
    let transport = ScriptedTransport(.answer(204))
    try await s3(transport).deleteObject(.init(bucket: "b", key: "k", version: "v"))
    let request = try #require(await transport.requests.first)
    #expect(request.method == .delete)
    #expect(request.url.hasSuffix("/k?versionId=v"))
  }

  @Test func listsKeysThatAreEncoded() async throws {
    let transport = ScriptedTransport(
      .answer(
        200,
        """
        <?xml version="1.0" encoding="UTF-8"?><ListBucketResult><EncodingType>url</EncodingType>\
        <IsTruncated>true</IsTruncated><NextContinuationToken>t+/=</NextContinuationToken>\
        <Contents><Key>a+b%2Bc%C3%A4</Key><Size>12</Size><LastModified>2026-11-21T15:04:05.000Z\
        </LastModified></Contents></ListBucketResult>
        """),
      .answer(200, "<ListBucketResult><Contents><Key>a+b</Key><Size>1</Size></Contents></ListBucketResult>"))
    let first = try await s3(transport).listObjects(bucket: "b", prefix: "intermediate/ü")
    #expect(
      first.objects == [.init(key: "a b+cä", size: 12, lastModified: "2026-11-21T15:04:05.000Z")])
    #expect(first.nextContinuationToken == "t+/=")
    let second = try await s3(transport).listObjects(
      bucket: "b", prefix: "intermediate/ü", continuationToken: first.nextContinuationToken, maximumKeys: 10)
    #expect(second.objects.map(\.key) == ["a+b"])
    #expect(second.nextContinuationToken == nil)
    #expect(
      await transport.requests.last?.url == """
        https://b.s3.eu-central-1.amazonaws.com/?list-type=2&encoding-type=url&prefix=intermediate%2F%C3%BC\
        &max-keys=10&continuation-token=t%2B%2F%3D
        """)
  }

  @Test func refusesAListThatIsNone() async throws {
    let transport = ScriptedTransport(.answer(200, "<html></html>"))
    let error = await #expect(throws: AWSError.self) {
      try await s3(transport).listObjects(bucket: "b", prefix: "")
    }
    #expect(error?.origin == .answer)
  }

  @Test func presignsALinkWithoutSending() async throws {
    let transport = ScriptedTransport()
    let url = try await s3(transport).presignedGet(
      .init(bucket: "raw", key: "a b", version: "v"), lifetime: .seconds(60),
      contentDisposition: "attachment")
    #expect(url.hasPrefix("https://raw.s3.eu-central-1.amazonaws.com/a%20b?versionId=v&"))
    #expect(url.contains("response-content-disposition=attachment"))
    #expect(url.contains("X-Amz-Expires=60&"))
    #expect(await transport.requests.isEmpty)
  }

  private func s3(_ transport: ScriptedTransport) -> S3 {
    S3(client: .scripted(transport))
  }
}
