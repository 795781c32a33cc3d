/// What a client needs to leave its calls in a trace.
public struct CallTracing: Sendable {
  let sink: any TraceSink
  let newID: @Sendable () -> String

  /// - Parameter newID: 16 hexadecimal digits, another each time.
  public init(sink: any TraceSink, newID: @escaping @Sendable () -> String) {
    self.sink = sink
    self.newID = newID
  }

  /// What the environment of a function with active tracing offers; nil elsewhere.
  static func configured(environment: [String: String]) -> CallTracing? {
    environment["AWS_XRAY_DAEMON_ADDRESS"].flatMap(XRayDaemon.init).map { daemon in
      CallTracing(sink: daemon) {
        let digits = String(UInt64.random(in: 1...UInt64.max), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
      }
    }
  }
}
