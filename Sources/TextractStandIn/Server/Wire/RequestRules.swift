import AWSServices

/// Lengths and patterns of the request members, from the service model of Textract. What breaks one is an
/// `InvalidParameterException`.
enum RequestRules {
  static func check(_ document: Textract.Document) throws(ServiceError) {
    switch (document.bytes, document.s3Object) {
    case (let bytes?, nil): try require(!bytes.isEmpty)
    case (nil, let object?): try check(object)
    default: throw .invalidParameter
    }
  }

  static func check(_ request: Textract.StartExpenseAnalysisRequest) throws(ServiceError) {
    guard let object = request.documentLocation.s3Object else { throw .invalidParameter }
    try check(object)
    if let token = request.clientRequestToken {
      try require(token.wholeMatch(of: /[a-zA-Z0-9\-_]{1,64}/) != nil)
    }
    if let tag = request.jobTag { try require(tag.wholeMatch(of: /[a-zA-Z0-9_.\-:]{1,64}/) != nil) }
    if let channel = request.notificationChannel {
      try require(
        channel.snsTopicARN.wholeMatch(of: /arn:[a-z\d\-]+:sns:[a-zA-Z\d\-]{1,20}:\w{12}:.+/) != nil)
      try require(
        channel.roleARN.wholeMatch(of: /arn:[a-z\d\-]+:iam::\d{12}:role\/?[a-zA-Z_0-9+=,.@\-_\/]+/) != nil)
    }
    // Results stay with the stand-in: it has nothing to write into a bucket of the caller.
    try require(request.outputConfig == nil)
  }

  static func check(_ request: Textract.GetExpenseAnalysisRequest) throws(ServiceError) {
    guard request.jobID.wholeMatch(of: /[a-zA-Z0-9\-_]{1,64}/) != nil else { throw .invalidJobID }
    if let count = request.maxResults { try require(count >= 1) }
    if let token = request.nextToken { try require((1...1024).contains(token.utf8.count)) }
  }

  private static func check(_ object: Textract.S3Object) throws(ServiceError) {
    try require(object.bucket?.wholeMatch(of: /[0-9A-Za-z.\-_]{3,255}/) != nil)
    try require((1...1024).contains(object.name?.count ?? 0))
    if let version = object.version { try require((1...1024).contains(version.count)) }
  }

  private static func require(_ condition: Bool) throws(ServiceError) {
    guard condition else { throw .invalidParameter }
  }
}
