import AWSCore
import Foundation
import InvoicePipeline
import Testing

@testable import InvoiceAdapters

/// What the client takes for worth another attempt, the state machine retries, and the other way round.
@Suite("Names that the state machine retries")
struct RetriedNamesTests {
  /// The names of each Retry of each Task, by task.
  private static let retries: [String: [Set<String>]] = {
    struct Definition: Decodable {
      struct State: Decodable {
        struct Retrier: Decodable { let ErrorEquals: Set<String> }
        let Retry: [Retrier]?
      }
      let States: [String: State]
    }
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../statemachine/invoice-processing.asl.json")
    let definition = try? JSONDecoder().decode(Definition.self, from: Data(contentsOf: file))
    return (definition?.States ?? [:]).compactMapValues { $0.Retry?.map(\.ErrorEquals) }
  }()

  private static func names(withThe anchor: String) -> [String: Set<String>] {
    retries.mapValues { lists in lists.first { $0.contains(anchor) } ?? [] }
  }

  private func name(of code: String, _ nature: ErrorNature) -> String {
    StepFailure(
      calling: AWSError(origin: .service, code: code, nature: nature, operation: "DynamoDB.PutItem")
    ).errorType
  }

  @Test("cover every throttling code in every state", arguments: ErrorNature.throttlingCodes.sorted())
  func throttling(code: String) {
    #expect(Self.retries.count >= 10)
    for (state, names) in Self.names(withThe: "ThrottlingException") {
      #expect(names.contains(name(of: code, .throttling)), "\(state)")
    }
  }

  @Test("cover every passing trouble in every state", arguments: ErrorNature.transientCodes.sorted())
  func transient(code: String) {
    for (state, names) in Self.names(withThe: "DependencyUnavailable") {
      #expect(names.contains(name(of: code, .transient)), "\(state)")
    }
  }

  @Test(
    "cover what only the status tells",
    arguments: [
      ("NeverSeen", ErrorNature.transient, "DependencyUnavailable"),
      ("HTTP599", .transient, "DependencyUnavailable"),
      ("NeverSeen", .throttling, "ThrottlingException"),
      ("TransactionCanceledException", .throttling, "ThrottlingException"),
      ("AccessDeniedException", .permanent, "AccessDeniedException"),
    ])
  func other(code: String, nature: ErrorNature, expected: String) {
    #expect(name(of: code, nature) == expected)
  }

  @Test("are names that something fails with")
  func reverse() {
    let ours = Set(FailureCode.allCases.map(\.rawValue))
    for (state, lists) in Self.retries {
      let services = Set(lists.joined()).subtracting(ours).filter { !$0.contains(".") }
      #expect(services == RetriedServiceCodes.throttling.union(RetriedServiceCodes.transient), "\(state)")
    }
  }

  @Test("are judged by the client as the state machine does")
  func natures() {
    #expect(RetriedServiceCodes.throttling.subtracting(ErrorNature.throttlingCodes).isEmpty)
    #expect(RetriedServiceCodes.transient.subtracting(ErrorNature.transientCodes).isEmpty)
  }
}
