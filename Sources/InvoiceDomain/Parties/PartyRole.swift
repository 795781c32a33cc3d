/// The part that somebody printed on the document has in it.
enum PartyRole: Sendable, Hashable {
  case vendor, receiver
  /// Where the goods go: the receiver of the invoice where no other is named.
  case delivery
}
