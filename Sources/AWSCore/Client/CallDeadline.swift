public import FoundationEssentials

/// When the work of a task must be over.
public enum CallDeadline {
  /// Neither an attempt nor a pause of a call goes past it; nil where nothing ends the work.
  @TaskLocal public static var date: Date?
}
