/// The part that somebody printed on the document has in it.
enum PartyRole: Sendable, Hashable {
  case vendor, receiver
  /// Who is paid: the vendor, or one to whom it has sold its claim.
  case payee
  /// Where the goods go: the receiver of the invoice where no other is named.
  case delivery
}
