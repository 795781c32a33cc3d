/// An error that supplies its own published name.
///
/// The name is control flow: Step Functions matches `Retry` and `Catch` on it. It is therefore chosen by the
/// error and never derived from the name of a type, which a rename would change.
public protocol FailureNaming: Error {
  /// The published name, of letters, digits, `.`, `_` and `-`.
  var errorType: String { get }

  /// What happened and what to do, in words that carry no value of the event or of an answer.
  var errorMessage: String { get }
}
