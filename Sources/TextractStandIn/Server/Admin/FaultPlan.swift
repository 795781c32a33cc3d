/// Errors that the next calls are answered with, so that the resilience of a client can be tested.
actor FaultPlan {
  /// The body of `POST /_stand-in/faults`.
  struct Fault: Decodable, Sendable {
    let operation: Operation
    /// Such as `ProvisionedThroughputExceededException`.
    let code: String
    let times: Int
  }

  private var faults: [Fault] = []

  /// After the faults that are planned for the operation already.
  func add(_ fault: Fault) {
    faults.append(fault)
  }

  /// The error for this call; `nil` if none is planned.
  func next(for operation: Operation) -> ServiceError? {
    faults.removeAll { $0.times <= 0 }
    guard let index = faults.firstIndex(where: { $0.operation == operation }) else { return nil }
    let fault = faults[index]
    faults[index] = Fault(operation: operation, code: fault.code, times: fault.times - 1)
    return ServiceError(code: fault.code, message: "Planned for a test")
  }
}
