import Foundation

/// Where a command speaks: results on one side, everything else on the other, so that results can be piped.
struct Console: Sendable {
  /// Results, a text that ends with a line feed where it should.
  let show: @Sendable (String) -> Void
  /// Progress and remarks, one line.
  let note: @Sendable (String) -> Void

  /// Standard output and standard error.
  static let standard = Console(
    show: { FileHandle.standardOutput.write(Data($0.utf8)) },
    note: { FileHandle.standardError.write(Data("\($0)\n".utf8)) })
}
