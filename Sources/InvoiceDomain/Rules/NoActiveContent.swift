/// A document that acts is no invoice. Found at admission, in the structure of the file.
public struct NoActiveContent: RuleDescription {
  public let id = "V29"
  public let severity = Severity.error
  public let demand =
    "A PDF has no JavaScript and starts no program; one that does is rejected before it is read."

  public init() {}
}
