import AWSCore
import Foundation
import Testing

/// The expected texts were computed by botocore 1.43 (`SigV4Auth`, `S3SigV4Auth`, `S3SigV4QueryAuth`) from the same
/// requests at the same moment.
@Suite struct SigV4SignerTests {
  @Test func signsAJSONRequest() {
    let signed = signer(service: "dynamodb").sign(getItem, at: moment)
    #expect(signed.headers["x-amz-date"] == "20261121T150405Z")
    #expect(signed.headers["x-amz-security-token"] == nil)
    #expect(signed.headers["x-amz-content-sha256"] == nil)
    #expect(
      signed.headers["authorization"] == """
        AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261121/eu-central-1/dynamodb/aws4_request, \
        SignedHeaders=content-type;host;x-amz-date;x-amz-target, \
        Signature=bec0c735a7d124caf469f2f4f9942a93def92df95d61fb5b3d04619c8bace7a8
        """)
  }

  @Test func signsTheSessionTokenAsAHeader() {
    let signed = signer(service: "dynamodb", token: token).sign(getItem, at: moment)
    #expect(signed.headers["x-amz-security-token"] == token)
    #expect(
      signed.headers["authorization"] == """
        AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261121/eu-central-1/dynamodb/aws4_request, \
        SignedHeaders=content-type;host;x-amz-date;x-amz-security-token;x-amz-target, \
        Signature=1e1aec4936cacce3ce534a0a657d9170ed0a6908aeadb2a9c4c44d2fcf94596f
        """)
  }

  @Test func treatsAnEmptySessionTokenAsNone() {
    let signed = signer(service: "dynamodb", token: "").sign(getItem, at: moment)
    #expect(signed == signer(service: "dynamodb").sign(getItem, at: moment))
  }

  @Test func encodesThePathTwiceSortsTheQueryAndFoldsBlanks() {
    let request = HTTPRequest(
      method: .get, endpoint: Endpoint(scheme: "http", host: "127.0.0.1", port: 4566),
      path: "/a%20b/c%2Fd",
      query: [.init("b", "2"), .init("a", "1"), .init("b", "1"), .init("A", "+ %ä"), .init("empty", "")],
      headers: ["x-amz-meta-blanks": "  two   blanks  "])
    let signed = signer(service: "execute-api", region: "us-east-1").sign(request, at: moment)
    #expect(
      signed.headers["authorization"]?.hasSuffix(
        "Signature=5ff395bf9ca461a5bd68eaac46cf2742d5b7b933490c417a65b4cf2571015924") == true)
  }

  @Test func signsAnUploadToS3WithThePathAsItIsAndTheHashOfTheBody() {
    let request = HTTPRequest(
      method: .put, endpoint: Endpoint(host: "raw.s3.eu-central-1.amazonaws.com"), path: "/" + encodedKey,
      headers: ["content-type": "application/pdf"], body: Array("%PDF-1.7".utf8))
    let signed = signer(service: "s3", rules: .s3).sign(request, at: moment)
    #expect(
      signed.headers["x-amz-content-sha256"]
        == "86edbaa24831badfa0a8b04bb410141e2ee4182b6d0014493fe262a7a331c20b")
    #expect(
      signed.headers["authorization"] == """
        AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261121/eu-central-1/s3/aws4_request, \
        SignedHeaders=content-type;host;x-amz-content-sha256;x-amz-date, \
        Signature=0d065784781cd0e98ac882deb1b2e42e4da1ad3506b8f376f5cdcfb591070443
        """)
  }

  @Test func signsTheVersionAndTheRangeOfADownload() {
    let request = HTTPRequest(
      method: .get, endpoint: Endpoint(host: "raw.s3.eu-central-1.amazonaws.com"), path: "/" + encodedKey,
      query: [.init("versionId", "3/L4kqtJlcpXroDTDmJ")], headers: ["range": "bytes=0-10485760"])
    let signed = signer(service: "s3", rules: .s3, token: token).sign(request, at: moment)
    #expect(
      signed.headers["authorization"] == """
        AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261121/eu-central-1/s3/aws4_request, \
        SignedHeaders=host;range;x-amz-content-sha256;x-amz-date;x-amz-security-token, \
        Signature=fde655943e4e11aa9ed9844e896d11e296d3d5ed24348271662826cb44c04d93
        """)
  }

  @Test func presignsADownload() {
    let request = HTTPRequest(
      method: .get, endpoint: Endpoint(host: "raw.s3.eu-central-1.amazonaws.com"), path: "/" + encodedKey,
      query: [.init("response-content-disposition", "attachment")])
    #expect(
      signer(service: "s3", rules: .s3).presign(request, at: moment, lifetime: .seconds(900)) == """
        https://raw.s3.eu-central-1.amazonaws.com/\(encodedKey)?response-content-disposition=attachment&\
        X-Amz-Algorithm=AWS4-HMAC-SHA256&\
        X-Amz-Credential=AKIDEXAMPLE%2F20261121%2Feu-central-1%2Fs3%2Faws4_request&\
        X-Amz-Date=20261121T150405Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host&\
        X-Amz-Signature=1c136571a7aee7b887523b6ebabf5cb780676c7b2f88ef17a742e57803c8794c
        """)
  }

  @Test func presignsWithASessionTokenAtAnotherPort() {
    let request = HTTPRequest(
      method: .get, endpoint: Endpoint(scheme: "http", host: "127.0.0.1", port: 4566),
      path: "/raw/" + encodedKey, query: [.init("versionId", "null")])
    let url = signer(service: "s3", rules: .s3, token: token)
      .presign(request, at: moment, lifetime: .seconds(604_800))
    #expect(url.contains("&X-Amz-Security-Token=IQoJb3JpZ2luX2VjEXAMPLE%2F%2Ftoken%2Bwith%3Dsigns&"))
    #expect(
      url.hasSuffix("X-Amz-Signature=4a1e331a9d1e0d7f63573daa54743c5f7ffb63528fb1cba6742b9e8987d15109"))
  }

  private let moment = Date(timeIntervalSince1970: 1_795_273_445)
  private let token = "IQoJb3JpZ2luX2VjEXAMPLE//token+with=signs"
  private let encodedKey = PercentEncoding.encodePath("incoming/Rechnung März + 100% (1) 😀~.pdf")
  private let getItem = HTTPRequest(
    method: .post, endpoint: Endpoint(host: "dynamodb.eu-central-1.amazonaws.com"),
    headers: [
      "content-type": "application/x-amz-json-1.0", "x-amz-target": "DynamoDB_20120810.GetItem",
    ], body: Array(#"{"TableName":"t"}"#.utf8))

  private func signer(
    service: String, region: String = "eu-central-1", rules: SigningRules = .common, token: String? = nil
  ) -> SigV4Signer {
    SigV4Signer(
      credentials: AWSCredentials(
        accessKeyID: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
        sessionToken: token),
      region: region, service: service, rules: rules)
  }
}
