public import AWSCore
import FoundationEssentials

/// The Data API of Amazon RDS for one database: SQL over HTTPS, without a driver and without a path into its network.
///
/// https://docs.aws.amazon.com/rdsdataservice/latest/APIReference
///
/// A call may be repeated after its answer was lost, like any call to AWS. Inside a transaction a statement can so run
/// twice, and a second commit finds no transaction although the first one took effect: whoever writes makes the whole
/// transaction repeatable.
public struct RDSData: Sendable {
  private let client: AWSClient
  private let database: Database

  /// - Parameter database: which database, and as which of its users.
  public init(client: AWSClient, database: Database) {
    self.client = client
    self.database = database
  }

  /// A database of a cluster, and the secret that holds name and password of one of its users.
  public struct Database: Sendable, Hashable {
    public var clusterARN: String
    public var secretARN: String
    public var name: String

    public init(clusterARN: String, secretARN: String, name: String) {
      self.clusterARN = clusterARN
      self.secretARN = secretARN
      self.name = name
    }
  }

  /// Begins a transaction. It ends by itself after three minutes without a statement.
  ///
  /// - Returns: its id.
  public func beginTransaction() async throws -> String {
    struct Answer: Decodable { let transactionId: String }
    let answer: Answer = try await call("BeginTransaction", "/BeginTransaction", Request(database))
    return answer.transactionId
  }

  /// Runs one statement, at most 45 seconds long. Without a transaction it is one of its own.
  ///
  /// - Parameter sql: names its parameters `:name`.
  /// - Returns: the rows of a query, at most 1 MiB; none of any other statement.
  @discardableResult
  public func executeStatement(
    _ sql: String, _ parameters: [Parameter] = [], in transactionID: String? = nil
  ) async throws -> [[Value]] {
    struct Answer: Decodable { let records: [[Value]]? }
    var request = Request(database)
    request.sql = sql
    request.parameters = parameters
    request.transactionId = transactionID
    let answer: Answer = try await call("ExecuteStatement", "/Execute", request)
    return answer.records ?? []
  }

  /// Runs one statement once for each set of parameters. A request takes 4 MiB.
  public func batchExecuteStatement(
    _ sql: String, _ parameterSets: [[Parameter]], in transactionID: String? = nil
  ) async throws {
    var request = Request(database)
    request.sql = sql
    request.parameterSets = parameterSets
    request.transactionId = transactionID
    let _: Ignored = try await call("BatchExecuteStatement", "/BatchExecute", request)
  }

  /// - Throws: `AWSError` `TransactionNotFoundException` also when an earlier attempt has committed.
  public func commitTransaction(_ transactionID: String) async throws {
    try await end("CommitTransaction", transactionID)
  }

  public func rollbackTransaction(_ transactionID: String) async throws {
    try await end("RollbackTransaction", transactionID)
  }

  private func end(_ operation: String, _ transactionID: String) async throws {
    var request = Request(database)
    request.database = nil
    request.transactionId = transactionID
    let _: Ignored = try await call(operation, "/\(operation)", request)
  }

  private func call<Answer: Decodable>(
    _ operation: String, _ path: String, _ request: Request
  ) async throws -> Answer {
    let call = AWSCall(
      service: AWSService(id: "RDS_DATA", hostPrefix: "rds-data", signingName: "rds-data"),
      operation: operation, path: path, headers: ["content-type": "application/json"],
      body: Array(try JSONEncoder().encode(request)), errorFormat: .json, attemptTimeout: .seconds(60))
    let response = try await client.send(call)
    guard let answer = try? JSONDecoder().decode(Answer.self, from: Data(response.body)) else {
      throw AWSError.unreadableAnswer(response, operation: call.name)
    }
    return answer
  }

  private struct Ignored: Decodable {}

  /// All five operations take parts of this.
  private struct Request: Encodable {
    let resourceArn: String
    let secretArn: String
    var database: String?
    var sql: String?
    var parameters: [Parameter]?
    var parameterSets: [[Parameter]]?
    var transactionId: String?

    init(_ database: Database) {
      resourceArn = database.clusterARN
      secretArn = database.secretARN
      self.database = database.name
    }
  }
}
