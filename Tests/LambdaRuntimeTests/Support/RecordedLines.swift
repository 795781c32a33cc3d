import Foundation
import Synchronization

@testable import LambdaRuntime

/// Keeps the lines that a logger or a metrics writer puts out.
final class RecordedLines: Sendable {
  private let lines = Mutex<[[UInt8]]>([])

  var output: LineOutput {
    LineOutput { line in self.lines.withLock { $0.append(line) } }
  }

  var all: [[UInt8]] { lines.withLock { $0 } }

  /// Each line as the object that a standard JSON parser reads; a line that is no object is an empty one.
  var objects: [[String: Any]] {
    all.map { (try? JSONSerialization.jsonObject(with: Data($0)) as? [String: Any]) ?? [:] }
  }

  func object(withMessage message: String) -> [String: Any]? {
    objects.first { $0["message"] as? String == message }
  }
}
