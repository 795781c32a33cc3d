import AWSServices
import Foundation

/// Answers requests: the operations of Textract at `POST /`, and what tests and scripts need beside them.
///
/// | request | answer |
/// |---|---|
/// | `GET /health` | 200 while the server runs |
/// | `POST /_stand-in/faults` | plans errors for the next calls, see `FaultPlan.Fault` |
/// | `GET /_stand-in/calls` | calls and pages per operation, see `CallCounts` |
struct StandIn: Sendable {
  let analyze: AnalyzeExpense
  let start: StartExpenseAnalysis
  let get: GetExpenseAnalysis
  let counts: CallCounts
  let faults: FaultPlan
  let log: RequestLog
  let newID: @Sendable () -> String

  /// The base64 of the largest document of a synchronous call, and the JSON around it.
  static let maximumBodyBytes = AnalyzeExpense.maximumBytes / 3 * 4 + 64 * 1024

  func answer(_ request: ServerRequest) async -> ServerResponse {
    let requestID = newID()
    switch (request.method, request.path) {
    case ("GET", "/health"):
      return json(["status": "ok"], requestID)
    case ("GET", "/_stand-in/calls"):
      return json(await counts.byOperation, requestID)
    case ("POST", "/_stand-in/faults"):
      return await plan(request, requestID)
    case ("POST", "/"):
      return await call(request, requestID)
    default:
      return json(["message": "There is nothing here."], status: 404, requestID)
    }
  }

  private func plan(_ request: ServerRequest, _ requestID: String) async -> ServerResponse {
    do throws(ServiceError) {
      await faults.add(try decode(request.body))
      return json(["status": "planned"], requestID)
    } catch {
      return json(ErrorBody(error), status: error.status, requestID)
    }
  }

  private func call(_ request: ServerRequest, _ requestID: String) async -> ServerResponse {
    let clock = ContinuousClock()
    let begin = clock.now
    let target = request.headers["x-amz-target"] ?? ""
    let operation = Operation(target: target)
    var response: ServerResponse
    var code: String?
    do throws(ServiceError) {
      response = try await perform(operation, request, requestID)
    } catch {
      response = json(ErrorBody(error), status: error.status, requestID)
      code = error.code
    }
    log.write(
      RequestLog.Line(
        requestID: requestID, operation: operation?.rawValue ?? "unknown", status: response.status,
        error: code, milliseconds: Int((clock.now - begin) / .milliseconds(1))))
    return response
  }

  private func perform(
    _ operation: Operation?, _ request: ServerRequest, _ requestID: String
  ) async throws(ServiceError) -> ServerResponse {
    let isSigned = request.headers["authorization"]?.hasPrefix("AWS4-HMAC-SHA256 ") == true
    guard isSigned else { throw .accessDenied }
    guard let operation else { throw .unknownOperation }
    await counts.countCall(of: operation)
    if let fault = await faults.next(for: operation) { throw fault }
    guard request.body != nil else { throw .documentTooLarge }
    return switch operation {
    case .analyzeExpense: json(try await analyze.answer(decode(request.body)), requestID)
    case .startExpenseAnalysis: json(try await start.answer(decode(request.body)), requestID)
    case .getExpenseAnalysis: json(try await get.answer(decode(request.body)), requestID)
    }
  }

  private func decode<Value: Decodable>(_ body: [UInt8]?) throws(ServiceError) -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: Data(body ?? []))
    } catch {
      throw .malformedJSON
    }
  }

  private func json(_ value: some Encodable, status: Int = 200, _ requestID: String) -> ServerResponse {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let body = (try? encoder.encode(value)) ?? Data()
    return ServerResponse(
      status: status, contentType: "application/x-amz-json-1.1", body: [UInt8](body), requestID: requestID)
  }

  private struct ErrorBody: Encodable {
    let type: String
    let message: String

    init(_ error: ServiceError) {
      type = error.code
      message = error.message
    }

    private enum CodingKeys: String, CodingKey {
      case type = "__type"
      case message = "Message"
    }
  }
}
