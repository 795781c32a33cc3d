public import FoundationEssentials

/// The one way messages and result files become JSON and come back: sorted keys, slashes as they are.
public enum MessageJSON {
  public static func encode(_ value: some Encodable) throws(StepFailure) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return try encoder.encode(value)
    } catch {
      throw StepFailure(.internal, "an answer could not be encoded")
    }
  }

  /// - Throws: `failure` when the bytes are not of this shape. What is wrong with them is not said, because
  ///   decoding errors quote the data.
  public static func decode<Value: Decodable>(
    _ type: Value.Type, from data: Data, orThrow failure: FailureCode
  ) throws(StepFailure) -> Value {
    do {
      return try JSONDecoder().decode(type, from: data)
    } catch {
      throw StepFailure(failure, "expected JSON of the shape \(type)")
    }
  }
}
