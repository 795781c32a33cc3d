import Glibc

/// Where whole lines go, each with its line feed.
public struct LineOutput: Sendable {
  let write: @Sendable ([UInt8]) -> Void

  public init(write: @escaping @Sendable ([UInt8]) -> Void) {
    self.write = write
  }

  /// Standard output, unbuffered, one write for a line, so that lines of several threads do not mix.
  public static let standardOutput = LineOutput { line in
    var written = 0
    while written < line.count {
      let count = line[written...].withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        written += count
      } else if errno != EINTR {
        return  // A log that nobody takes is no reason to fail.
      }
    }
  }
}
