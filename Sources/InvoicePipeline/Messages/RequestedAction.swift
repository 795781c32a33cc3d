public import FoundationEssentials

/// Looks at what a message asks for, before all of it is decoded.
public enum RequestedAction {
  private struct Message: Decodable {
    var action: String?
  }

  /// Nothing when the message names no action.
  ///
  /// - Throws: `MalformedEvent` when it is no JSON object, or names an action that is none.
  public static func optional(in payload: Data) throws(StepFailure) -> Action? {
    let message = try MessageJSON.decode(Message.self, from: payload, orThrow: .malformedEvent)
    guard let name = message.action else { return nil }
    guard let action = Action(rawValue: name) else {
      throw StepFailure(.malformedEvent, "the action is not known")
    }
    return action
  }
}
