public import FoundationEssentials
import AWSServices
public import InvoiceDomain

/// Reads stored answers of Textract, as the service sent them.
public enum TextractAnswerReader {
  /// A stored answer that is no JSON of Textract.
  public struct Unreadable: Error, Sendable {
    /// Position of the answer among those given, from 0.
    public var index: Int
  }

  /// The reading of one document from all its answers: of AnalyzeExpense, or the result pages of GetExpenseAnalysis.
  public static func reading(of answers: [Data]) throws(Unreadable) -> Reading {
    var reading = TextractReading()
    for (index, answer) in answers.enumerated() {
      do {
        reading.add(try JSONDecoder().decode(Textract.GetExpenseAnalysisResponse.self, from: answer))
      } catch {
        throw Unreadable(index: index)
      }
    }
    return reading.reading()
  }
}
