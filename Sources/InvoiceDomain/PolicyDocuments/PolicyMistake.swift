/// What is wrong with a document that people write for the pipeline, and what to do.
public struct PolicyMistake: Error, Sendable, Hashable {
  /// One sentence for each mistake.
  public var sentences: [String]

  public init(_ sentences: [String]) { self.sentences = sentences }

  /// As much as a person corrects in one go.
  public var summary: String {
    let shown = sentences.prefix(5).joined(separator: " ")
    return sentences.count > 5 ? "\(shown) There are \(sentences.count - 5) more mistakes." : shown
  }
}
