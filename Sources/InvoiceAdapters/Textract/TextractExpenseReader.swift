public import AWSServices
public import FoundationEssentials
public import InvoiceDomain
public import InvoicePipeline

import AWSCore

/// Reads documents with Amazon Textract's expense analysis. Textract fetches them from the bucket itself.
public struct TextractExpenseReader: ExpenseReader {
  private let textract: Textract
  private let channel: Textract.NotificationChannel

  public init(textract: Textract, channel: Textract.NotificationChannel) {
    self.textract = textract
    self.channel = channel
  }

  public var engine: String { "textract" }

  public func read(
    _ document: Document, keeping keep: AnswerKeeper
  ) async throws(StepFailure) -> Reading {
    let request = Textract.AnalyzeExpenseRequest(document: .init(s3Object: Self.object(document)))
    let answer = try await named { try await textract.analyzeExpense(request) }
    try await keep(Data(answer.bytes))
    return TextractReading.reading(of: try await named { try answer.value() })
  }

  /// The token makes a repeated start the same job; it must have at most 64 characters, and all other inputs
  /// must be the same each time.
  public func start(_ document: Document, generation: Int) async throws(StepFailure) -> String {
    let request = Textract.StartExpenseAnalysisRequest(
      documentLocation: .init(s3Object: Self.object(document)),
      clientRequestToken: "\(document.documentID.prefix(56))-\(generation)", jobTag: document.documentID,
      notificationChannel: channel)
    let answer = try await named { try await textract.startExpenseAnalysis(request) }
    guard let jobID = answer.jobID else {
      throw StepFailure(.answerUnusable, "a job was started without an id")
    }
    return jobID
  }

  public func status(of jobID: String) async throws(StepFailure) -> JobStatus {
    let request = Textract.GetExpenseAnalysisRequest(jobID: jobID, maxResults: 1)
    let answer = try await named { try await textract.getExpenseAnalysis(request).value() }
    return try Self.status(answer)
  }

  public func results(
    of jobID: String, keeping keep: AnswerKeeper
  ) async throws(StepFailure) -> JobResults {
    var request = Textract.GetExpenseAnalysisRequest(jobID: jobID)
    var reading = TextractReading()
    var status: JobStatus
    repeat {
      let answer = try await named { try await textract.getExpenseAnalysis(request) }
      let value = try await named { try answer.value() }
      status = try Self.status(value)
      guard status == .succeeded || status == .partialSuccess else {
        return JobResults(status: status, refusal: Self.refusal(value.statusMessage))
      }
      try await keep(Data(answer.bytes))
      reading.add(value)
      request.nextToken = value.nextToken.flatMap { $0.isEmpty ? nil : $0 }
    } while request.nextToken != nil
    return JobResults(status: status, reading: reading.reading())
  }

  /// The version pins what is read; a bucket without versions has none to name.
  private static func object(_ document: Document) -> Textract.S3Object {
    Textract.S3Object(
      bucket: document.bucket, name: document.key,
      version: document.version == "null" ? nil : document.version)
  }

  private static func status(_ answer: Textract.GetExpenseAnalysisResponse) throws(StepFailure) -> JobStatus {
    guard let status = answer.jobStatus.flatMap({ JobStatus(rawValue: $0.rawValue) }) else {
      throw StepFailure(.answerUnusable, "a job in a state that is not known")
    }
    return status
  }

  private func named<Answer: Sendable>(
    _ call: () async throws -> Answer
  ) async throws(StepFailure) -> Answer {
    do {
      return try await call()
    } catch let error as AWSError where error.origin == .service && error.code == "InvalidJobIdException" {
      throw StepFailure(.jobExpired, error.description)
    } catch let error as AWSError where error.origin == .service {
      let failure = StepFailure(calling: error)
      throw StepFailure(
        errorType: failure.errorType, message: failure.message, refusal: Self.refusal(error.code))
    } catch {
      throw StepFailure(calling: error)
    }
  }

  /// What the service has against the document itself. Errors of calls have the names of exceptions; the message
  /// of a failed job has the same names, in capitals and with underscores.
  private static func refusal(_ text: String?) -> DocumentRefusal? {
    let name = (text ?? "").filter { $0 != "_" }.lowercased()
    return if name.contains("unsupporteddocument") {
      .unsupported
    } else if name.contains("baddocument") {
      .unreadable
    } else if name.contains("documenttoolarge") {
      .tooLarge
    } else {
      nil
    }
  }
}
