/// The operations of Textract that the stand-in answers.
enum Operation: String, CaseIterable, Codable, Sendable {
  case analyzeExpense = "AnalyzeExpense"
  case startExpenseAnalysis = "StartExpenseAnalysis"
  case getExpenseAnalysis = "GetExpenseAnalysis"

  /// - Parameter target: the header `X-Amz-Target`, such as `Textract.AnalyzeExpense`.
  init?(target: String) {
    guard target.hasPrefix("Textract.") else { return nil }
    self.init(rawValue: String(target.dropFirst("Textract.".count)))
  }
}
