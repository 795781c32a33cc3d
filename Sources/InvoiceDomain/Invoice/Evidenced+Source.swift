extension Evidenced {
  /// A value with the place that it was read from.
  init(
    value: Value, source: ReadField, state: EvidenceState = .unproven, candidates: [Value] = [],
    rivalConfidence: Double? = nil
  ) {
    self.init(
      value: value, asPrinted: source.value.text, page: source.value.page, box: source.value.box,
      confidence: source.confidence, state: state, candidates: candidates, rivalConfidence: rivalConfidence)
  }
}
