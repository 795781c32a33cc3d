import InvoiceTestSupport

/// One damaged answer and what must not come of it.
struct Case {
  var answer: [UInt8]
  var rule: Rule

  enum Rule: Equatable {
    /// Any verdict will do, as long as there is one.
    case survives
    /// It is refused as unreadable.
    case isRefused
    /// It is not approved with another total than that of the whole answer.
    case isNotApprovedOtherwise
  }

  /// The same seed gives the same case.
  init(seed: UInt64, from answers: [Original]) {
    var random = SeededGenerator(seed: seed)
    let original = answers[Int(random.next() % UInt64(answers.count))]
    switch Int.random(in: 0..<10, using: &random) {
    case 0:
      answer = Truncation.cut(original.bytes, using: &random)
      rule = .isRefused
    case 1, 2:
      answer = Array(Truncation.closed(original.tree, using: &random).text.utf8)
      rule = .isNotApprovedOtherwise
    case 3, 4:
      answer = ByteMutation.apply(to: original.bytes, using: &random)
      rule = .survives
    default:
      var tree = original.tree
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        tree = TreeMutation.apply(to: tree, using: &random)
      }
      answer = Array(tree.text.utf8)
      rule = .survives
    }
    whole = original.verdict
  }

  /// The verdict on the answer that was damaged.
  private let whole: Subject.Verdict?

  /// What is wrong with a verdict; nil where nothing is.
  func objection(to verdict: Subject.Verdict?) -> String? {
    switch rule {
    case .survives: nil
    case .isRefused: verdict == nil ? nil : "an answer that was cut off was read"
    case .isNotApprovedOtherwise:
      verdict.map { $0.isApproved && $0.total != whole?.total } ?? false
        ? "an answer that was cut short was approved with another total" : nil
    }
  }
}

/// An answer as the service gave it.
struct Original {
  var bytes: [UInt8]
  var tree: JSONTree
  /// What the product makes of it.
  var verdict: Subject.Verdict?
}
