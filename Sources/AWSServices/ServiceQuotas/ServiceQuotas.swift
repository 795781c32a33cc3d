public import AWSCore

/// Service Quotas: https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference
public struct ServiceQuotas: Sendable {
  private let service: JSONService

  public init(client: AWSClient) {
    service = JSONService(
      client: client,
      service: AWSService(id: "SERVICE_QUOTAS", hostPrefix: "servicequotas", signingName: "servicequotas"),
      targetPrefix: "ServiceQuotasV20190624", version: "1.1")
  }

  public struct Quota: Decodable, Sendable, Equatable {
    public let name: String
    public let value: Double

    private enum CodingKeys: String, CodingKey {
      case name = "QuotaName"
      case value = "Value"
    }
  }

  /// What the account may do with a service, such as `textract`, in this Region.
  public func quotas(of serviceCode: String) async throws -> [Quota] {
    struct Request: Encodable {
      let ServiceCode: String
      var NextToken: String?
    }
    struct Answer: Decodable {
      let Quotas: [Quota]
      let NextToken: String?
    }
    var found: [Quota] = []
    var request = Request(ServiceCode: serviceCode)
    repeat {
      let answer: Answer = try await service.call("ListServiceQuotas", request)
      found += answer.Quotas
      request.NextToken = answer.NextToken
    } while request.NextToken != nil
    return found
  }
}
