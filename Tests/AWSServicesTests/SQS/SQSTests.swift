import AWSCore
import AWSServices
import Foundation
import Testing

@Suite struct SQSTests {
  @Test func findsAQueueByItsName() async throws {
    let transport = ScriptedTransport(
      .answer(200, #"{"QueueUrl":"https://sqs.eu-central-1.amazonaws.com/1/q"}"#))
    let url = try await sqs(transport).queueURL(named: "q")
    #expect(url == "https://sqs.eu-central-1.amazonaws.com/1/q")
    let request = try #require(await transport.requests.first)
    #expect(request.headers["x-amz-target"] == "AmazonSQS.GetQueueUrl")
    #expect(request.headers["content-type"] == "application/x-amz-json-1.0")
    #expect(request.url == "https://sqs.eu-central-1.amazonaws.com/")
    #expect(request.text == #"{"QueueName":"q"}"#)
  }

  @Test func receivesMessages() async throws {
    let transport = ScriptedTransport(
      .answer(200, #"{"Messages":[{"MessageId":"m","ReceiptHandle":"r","MD5OfBody":"0","Body":"{}"}]}"#))
    let messages = try await sqs(transport).receive(from: "u", hiddenSeconds: 300)
    #expect(messages.map(\.id) == ["m"])
    #expect(messages.map(\.receipt) == ["r"])
    #expect(messages.map(\.body) == ["{}"])
    #expect(
      try await transport.requests.first?.sortedJSON()
        == #"{"MaxNumberOfMessages":10,"QueueUrl":"u","VisibilityTimeout":300,"WaitTimeSeconds":1}"#)
  }

  @Test func knowsAnEmptyQueue() async throws {
    let messages = try await sqs(ScriptedTransport(.answer(200, "{}")))
      .receive(from: "u", hiddenSeconds: 300)
    #expect(messages.isEmpty)
  }

  @Test func deletesAMessage() async throws {
    let transport = ScriptedTransport(.answer(200, ""))
    try await sqs(transport).delete(receipt: "r", from: "u")
    #expect(try await transport.requests.first?.sortedJSON() == #"{"QueueUrl":"u","ReceiptHandle":"r"}"#)
  }

  private func sqs(_ transport: ScriptedTransport) -> SQS { SQS(client: .scripted(transport)) }
}
