import InvoicePipeline

/// Starts the runs of uploads that could not start one, and takes each out of its queue afterwards.
struct Redrive {
  let uploads: any UndeliveredUploads
  let runs: any Runs

  struct Report: Equatable {
    var started = 0
    /// Left where they are.
    var unreadable = 0
  }

  /// A run is named after its message: one that was started and not taken out is not started again.
  func all() async throws(StepFailure) -> Report {
    var report = Report()
    while true {
      let waiting = try await uploads.next()
      if waiting.isEmpty { return report }
      for upload in waiting {
        guard let file = upload.file else {
          report.unreadable += 1
          continue
        }
        if try await runs.start("redrive-\(upload.id)", file: file) { report.started += 1 }
        try await uploads.remove(upload)
      }
    }
  }
}
