/// Why a command could not do what it was asked for, in a sentence that says what to do.
struct CommandFailure: Error, Equatable {
  /// How the process ends.
  enum Code: Int32 {
    /// Something failed, or a document that was waited for failed or was rejected.
    case failed = 1
    /// The command line or the settings are wrong.
    case usage = 2
  }

  let code: Code
  /// Nothing when all has been said before.
  let message: String?

  init(_ code: Code, _ message: String? = nil) {
    self.code = code
    self.message = message
  }
}
