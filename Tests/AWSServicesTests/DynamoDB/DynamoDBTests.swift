import AWSCore
import AWSServices
import Testing

@Suite struct DynamoDBTests {
  @Test func readsAnItemConsistently() async throws {
    let transport = ScriptedTransport(.answer(200, #"{"Item":{"a":{"N":"1"}}}"#), .answer(200, "{}"))
    let request = DynamoDB.GetItemRequest(tableName: "t", key: key, consistentRead: true)
    #expect(try await dynamoDB(transport).getItem(request) == ["a": .number("1")])
    #expect(try await dynamoDB(transport).getItem(request) == nil)
    let sent = try #require(await transport.requests.first)
    #expect(sent.headers["x-amz-target"] == "DynamoDB_20120810.GetItem")
    #expect(sent.headers["content-type"] == "application/x-amz-json-1.0")
    #expect(try sent.sortedJSON() == #"{"ConsistentRead":true,"Key":{"id":{"S":"x"}},"TableName":"t"}"#)
  }

  @Test func writesAnItemUnderACondition() async throws {
    let transport = ScriptedTransport(
      .answer(400, #"{"__type":"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException"}"#))
    let request = DynamoDB.PutItemRequest(
      tableName: "t", item: ["id": .string("x")], conditionExpression: "attribute_not_exists(#i)",
      expressionAttributeNames: ["#i": "id"], expressionAttributeValues: [":a": .bool(true)])
    let error = await #expect(throws: AWSError.self) {
      try await dynamoDB(transport).putItem(request)
    }
    #expect(error?.code == "ConditionalCheckFailedException")
    #expect(error?.operation == "DYNAMODB.PutItem")
    let expected = """
      {"ConditionExpression":"attribute_not_exists(#i)","ExpressionAttributeNames":{"#i":"id"},\
      "ExpressionAttributeValues":{":a":{"BOOL":true}},"Item":{"id":{"S":"x"}},"TableName":"t"}
      """
    #expect(try await transport.requests.first?.sortedJSON() == expected)
  }

  @Test func changesAnItemAndGivesItBack() async throws {
    let transport = ScriptedTransport(.answer(200, #"{"Attributes":{"n":{"N":"2"}}}"#))
    let item = try await dynamoDB(transport).updateItem(
      DynamoDB.UpdateItemRequest(
        tableName: "t", key: key, updateExpression: "ADD n :one",
        expressionAttributeValues: [":one": .number("1")], returnValues: "ALL_NEW"))
    #expect(item == ["n": .number("2")])
    let expected = """
      {"ExpressionAttributeValues":{":one":{"N":"1"}},"Key":{"id":{"S":"x"}},"ReturnValues":"ALL_NEW",\
      "TableName":"t","UpdateExpression":"ADD n :one"}
      """
    #expect(try await transport.requests.first?.sortedJSON() == expected)
  }

  @Test func followsThePagesOfAQuery() async throws {
    let transport = ScriptedTransport(
      .answer(200, #"{"Items":[{"id":{"S":"1"}}],"LastEvaluatedKey":{"id":{"S":"1"}}}"#),
      .answer(200, #"{"Items":[],"LastEvaluatedKey":{"id":{"S":"5"}}}"#),
      .answer(200, #"{"Items":[{"id":{"S":"9"}}]}"#))
    let items = try await dynamoDB(transport).queryAll(query, maximumItems: 100)
    #expect(items == [["id": .string("1")], ["id": .string("9")]])
    let bodies = await transport.requests.map(\.text)
    #expect(!bodies[0].contains("ExclusiveStartKey"))
    #expect(bodies[2].contains(#""ExclusiveStartKey":{"id":{"S":"5"}}"#))
  }

  @Test func stopsAQueryWhenThereIsEnough() async throws {
    let transport = ScriptedTransport(
      .answer(
        200, #"{"Items":[{"id":{"S":"1"}},{"id":{"S":"2"}}],"LastEvaluatedKey":{"id":{"S":"2"}}}"#))
    let items = try await dynamoDB(transport).queryAll(query, maximumItems: 1)
    #expect(items == [["id": .string("1")]])
    #expect(await transport.requests.count == 1)
  }

  @Test func writesATransactionAndTellsWhichItemStoodInItsWay() async throws {
    let transport = ScriptedTransport(
      .answer(
        400,
        """
        {"__type":"com.amazonaws.dynamodb.v20120810#TransactionCanceledException","CancellationReasons":\
        [{"Code":"None"},{"Code":"ConditionalCheckFailed","Message":"m"}]}
        """))
    let request = DynamoDB.TransactWriteItemsRequest(transactItems: [
      .init(put: .init(tableName: "t", item: key)),
      .init(put: .init(tableName: "u", item: key, conditionExpression: "attribute_not_exists(id)")),
    ])
    let error = await #expect(throws: AWSError.self) {
      try await dynamoDB(transport).transactWriteItems(request)
    }
    #expect(error?.cancellationReasons == ["None", "ConditionalCheckFailed"])
    let expected = """
      {"TransactItems":[{"Put":{"Item":{"id":{"S":"x"}},"TableName":"t"}},{"Put":{"ConditionExpression":\
      "attribute_not_exists(id)","Item":{"id":{"S":"x"}},"TableName":"u"}}]}
      """
    #expect(try await transport.requests.first?.sortedJSON() == expected)
  }

  @Test func reportsAnAnswerThatCannotBeRead() async throws {
    let transport = ScriptedTransport(.answer(200, "not json", headers: ["x-amzn-requestid": "R"]))
    let error = await #expect(throws: AWSError.self) {
      try await dynamoDB(transport).query(query)
    }
    #expect(error?.origin == .answer)
    #expect(error?.requestID == "R")
  }

  private let key: DynamoDB.Item = ["id": .string("x")]
  private let query = DynamoDB.QueryRequest(
    tableName: "t", keyConditionExpression: "id = :id", expressionAttributeValues: [":id": .string("x")],
    scanIndexForward: false)

  private func dynamoDB(_ transport: ScriptedTransport) -> DynamoDB {
    DynamoDB(client: .scripted(transport))
  }
}
