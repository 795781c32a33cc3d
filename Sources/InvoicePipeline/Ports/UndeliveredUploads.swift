/// Uploads that could not start a run: their events wait in a dead-letter queue.
public protocol UndeliveredUploads: Sendable {
  /// Some that wait, hidden from the next call for some minutes. None when none is left.
  func next() async throws(StepFailure) -> [UndeliveredUpload]

  /// Takes one away for good.
  func remove(_ upload: UndeliveredUpload) async throws(StepFailure)
}

/// An event that waits in a dead-letter queue.
public struct UndeliveredUpload: Sendable, Equatable {
  /// The same each time the event is given out.
  public var id: String
  /// What takes it away.
  public var receipt: String
  /// Nothing when the event tells of no file.
  public var file: ReceivedFile?

  public init(id: String, receipt: String, file: ReceivedFile?) {
    self.id = id
    self.receipt = receipt
    self.file = file
  }
}
