import FoundationEssentials

/// How a service writes its errors.
public enum ErrorFormat: Sendable {
  /// `{"__type":"com.amazonaws.textract#ThrottlingException"}` or the header `x-amzn-errortype`.
  case json
  /// `<Error><Code>` alone (S3) or inside `<ErrorResponse>` (SNS).
  case xml

  struct Body {
    var code: String?
    var requestID: String?
    var cancellationReasons: [String] = []
  }

  func read(_ response: HTTPResponse) -> Body {
    switch self {
    case .json: Self.readJSON(response)
    case .xml: Self.readXML(response)
    }
  }

  private static func readJSON(_ response: HTTPResponse) -> Body {
    let shape = try? JSONDecoder().decode(JSONShape.self, from: Data(response.body))
    let raw = response.headers["x-amzn-errortype"] ?? shape?.type ?? shape?.code
    return Body(
      code: raw.flatMap(bareCode),
      cancellationReasons: shape?.cancellationReasons?.map { $0.code ?? "None" } ?? [])
  }

  /// `prefix#Code:http://…` is `Code`.
  private static func bareCode(_ text: String) -> String? {
    let head = text.split(separator: ":").first ?? ""
    let code = String(head.split(separator: "#").last ?? "")
    return code.isEmpty ? nil : code
  }

  private static func readXML(_ response: HTTPResponse) -> Body {
    guard let root = try? XMLReader.read(response.body) else { return Body() }
    let error = root.name == "Error" ? root : root["Error"]
    let code = error?["Code"]?.text
    return Body(
      code: code?.isEmpty == false ? code : nil,
      requestID: root["RequestId"]?.text ?? error?["RequestId"]?.text)
  }

  private struct JSONShape: Decodable {
    struct Reason: Decodable {
      let code: String?

      private enum CodingKeys: String, CodingKey {
        case code = "Code"
      }
    }

    let type: String?
    let code: String?
    let cancellationReasons: [Reason]?

    private enum CodingKeys: String, CodingKey {
      case type = "__type"
      case code
      case cancellationReasons = "CancellationReasons"
    }
  }
}
