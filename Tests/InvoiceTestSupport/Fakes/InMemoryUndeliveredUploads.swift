public import InvoicePipeline

/// Undelivered uploads in memory, given out in twos.
public actor InMemoryUndeliveredUploads: UndeliveredUploads {
  private var waiting: [UndeliveredUpload]
  private var hidden: [UndeliveredUpload] = []

  public init(_ waiting: [UndeliveredUpload]) { self.waiting = waiting }

  /// What is left, given out or not.
  public var left: [UndeliveredUpload] { hidden + waiting }

  public func next() async throws(StepFailure) -> [UndeliveredUpload] {
    let given = Array(waiting.prefix(2))
    waiting.removeFirst(given.count)
    hidden += given
    return given
  }

  public func remove(_ upload: UndeliveredUpload) async throws(StepFailure) {
    hidden.removeAll { $0.receipt == upload.receipt }
  }
}
