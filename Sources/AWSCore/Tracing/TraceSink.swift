/// Where finished parts of traces go. Never fails the call that it tells of.
public protocol TraceSink: Sendable {
  func record(_ segment: CallSegment)
}
