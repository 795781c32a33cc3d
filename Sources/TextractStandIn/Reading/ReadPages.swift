/// The pages of a document after reading: those that were read and the numbers of those that could not be.
struct ReadPages: Sendable {
  /// In the order of the file, at least one.
  let read: [Page]
  /// From 1, ascending.
  let lost: [Int]
}
