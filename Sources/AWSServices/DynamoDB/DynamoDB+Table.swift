extension DynamoDB {
  /// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TableDescription.html
  public struct TableDescription: Decodable, Sendable {
    struct Index: Decodable { let IndexName: String }
    struct Encryption: Decodable { let KMSMasterKeyArn: String? }

    let TableStatus: String
    let GlobalSecondaryIndexes: [Index]?
    let SSEDescription: Encryption?

    /// `ACTIVE` when it can be used.
    public var status: String { TableStatus }
    public var indexNames: [String] { (GlobalSecondaryIndexes ?? []).map(\.IndexName) }
    /// Absent when AWS's own key encrypts the table.
    public var keyARN: String? { SSEDescription?.KMSMasterKeyArn }
  }

  public func describeTable(_ name: String) async throws -> TableDescription {
    struct Answer: Decodable { let Table: TableDescription }
    let answer: Answer = try await service.call("DescribeTable", ["TableName": name])
    return answer.Table
  }
}
