import AWSServices
import Foundation
import Synchronization

@testable import TextractStandIn

/// A stand-in in scripted surroundings, and the calls that tests make.
struct StandInUnderTest {
  let reader = ScriptedReader()
  let objects: InMemoryObjects
  let channel = RecordingChannel()
  let surroundings = Surroundings()
  let standIn: StandIn

  init(
    objects: [String: String] = [:], workers: Int = 2, maximumOpenJobs: Int = 100, folder: JobFolder? = nil
  ) {
    self.objects = InMemoryObjects(objects)
    standIn = StandIn(
      reader: reader, objects: self.objects, channel: channel, workers: workers,
      maximumOpenJobs: maximumOpenJobs, folder: folder,
      log: RequestLog(now: { [surroundings] in surroundings.now }) { [surroundings] in surroundings.log($0) },
      now: { [surroundings] in surroundings.now }, newID: { [surroundings] in surroundings.newID() })
  }

  /// A clock, ids and a log.
  final class Surroundings: Sendable {
    private let state = Mutex(
      (now: Date(timeIntervalSince1970: 1_795_273_445.678), ids: 0, lines: [String]()))

    var now: Date { state.withLock(\.now) }
    var lines: [String] { state.withLock(\.lines) }

    func newID() -> String {
      state.withLock {
        $0.ids += 1
        return "id-\($0.ids)"
      }
    }

    func log(_ line: String) {
      state.withLock { $0.lines.append(line) }
    }

    func pass(days: Double) {
      state.withLock { $0.now += days * 24 * 3600 }
    }
  }

  /// What a call was answered with: its JSON, or the code of its error.
  struct Reply: Equatable {
    let status: Int
    let body: String

    var code: String? {
      struct Body: Decodable { let __type: String }
      return (try? JSONDecoder().decode(Body.self, from: Data(body.utf8)))?.__type
    }

    func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
      try JSONDecoder().decode(type, from: Data(body.utf8))
    }
  }

  func call(_ operation: String, _ request: some Encodable) async throws -> Reply {
    try await send(
      "POST", "/", ["x-amz-target": "Textract.\(operation)"], [UInt8](JSONEncoder().encode(request)))
  }

  func send(
    _ method: String, _ path: String, _ headers: [String: String] = [:], _ body: [UInt8]? = []
  ) async throws -> Reply {
    let signed = ["authorization": "AWS4-HMAC-SHA256 Credential=test"].merging(headers) { $1 }
    let response = await standIn.answer(
      ServerRequest(method: method, path: path, headers: signed, body: body))
    return Reply(status: response.status, body: String(decoding: response.body, as: UTF8.self))
  }

  /// Analyses the object of that key.
  func analyze(_ key: String) async throws -> Reply {
    try await call(
      "AnalyzeExpense",
      Textract.AnalyzeExpenseRequest(document: .init(s3Object: .init(bucket: "raw", name: key))))
  }

  /// Starts a job and gives its id.
  func start(_ request: Textract.StartExpenseAnalysisRequest) async throws -> String? {
    try await call("StartExpenseAnalysis", request).value(Textract.StartExpenseAnalysisResponse.self).jobID
  }

  /// Asks until the job is over.
  func result(of jobID: String) async throws -> Textract.GetExpenseAnalysisResponse {
    while true {
      let answer = try await call("GetExpenseAnalysis", Textract.GetExpenseAnalysisRequest(jobID: jobID))
        .value(Textract.GetExpenseAnalysisResponse.self)
      if answer.jobStatus != .inProgress { return answer }
      await Task.yield()
    }
  }
}

extension Textract.StartExpenseAnalysisRequest {
  /// With a channel, a tag and, if given, a token.
  static func job(_ key: String, token: String? = nil, tag: String? = "tag-1") -> Self {
    Self(
      documentLocation: .init(s3Object: .init(bucket: "raw", name: key)), clientRequestToken: token,
      jobTag: tag,
      notificationChannel: .init(
        snsTopicARN: "arn:aws:sns:us-east-1:000000000000:done",
        roleARN: "arn:aws:iam::000000000000:role/publish"))
  }
}
