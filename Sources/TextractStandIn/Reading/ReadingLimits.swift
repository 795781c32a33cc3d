/// What is read at most. The defaults are the quotas of Amazon Textract's asynchronous operations.
struct ReadingLimits: Sendable {
  var bytes = 500 * 1024 * 1024
  /// For JPEG and PNG, which Textract takes up to 10 MB in every operation.
  var imageBytes = 10 * 1024 * 1024
  var pages = 3000
  /// Of one side of an image, so that a small file cannot unfold into gigabytes.
  var pixelsOfSide = 10_000
  /// For each run of an outside program.
  var toolTime: Duration = .seconds(120)
}
