import Foundation

/// Where a command speaks: results on one side, everything else on the other, so that results can be piped.
struct Console: Sendable {
  /// Results, a text that ends with a line feed where it should.
  let show: @Sendable (String) -> Void
  /// Progress and remarks, one line.
  let note: @Sendable (String) -> Void

  /// Standard output and standard error. When results cannot be written, as on a full disk, the command ends with 1.
  static let standard = Console(
    show: {
      do {
        try FileHandle.standardOutput.write(contentsOf: Data($0.utf8))
      } catch {
        try? FileHandle.standardError.write(contentsOf: Data("error: the output could not be written\n".utf8))
        exit(1)
      }
    },
    note: { try? FileHandle.standardError.write(contentsOf: Data("\($0)\n".utf8)) })
}
