/// Percentages of readers, which may give any number.
public enum Percent {
  /// Whole per cent, 0 to 100.
  public static func whole(_ percent: Double) -> Int {
    percent.isFinite ? Int(min(max(percent, 0), 100)) : 0
  }

  static func text(_ percent: Double) -> String { "\(whole(percent))" }
}
