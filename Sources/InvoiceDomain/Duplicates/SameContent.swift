/// The first tier of repeats: the same bytes. Found at admission, by a claim on their hash; nothing is paid twice.
public struct SameContent: RuleDescription {
  public let id = "V16"
  public let severity = Severity.info
  public let demand =
    "The same file was not received before; a copy is not read again, and points to the first."

  public init() {}
}
