/// Why a document cannot be read at all. What is on a page never causes one: an empty page is an answer.
enum Refusal: Error, Equatable {
  /// Neither PDF, PNG, JPEG nor TIFF by its first bytes.
  case unsupportedFormat
  /// A PDF under a password or an owner's restrictions, even where it opens without a password.
  case encrypted
  /// The format is right and the inside is damaged, cut off or without any page that can be read.
  case badDocument
  /// More bytes, pages or pixels than `ReadingLimits` allows.
  case tooLarge
}
