/// What Lambda and the deployment tell the runtime through the environment.
struct RuntimeSettings {
  let functionName: String
  /// Megabytes, as text: so Powertools write it.
  let memorySize: String
  let service: String
  let metricsNamespace: String
  let logLevel: LogLevel

  /// Reads `AWS_LAMBDA_FUNCTION_NAME`, `AWS_LAMBDA_FUNCTION_MEMORY_SIZE`, `SERVICE_NAME` (the function's name when
  /// absent), `METRICS_NAMESPACE` (the service when absent) and the log level.
  init(environment: [String: String]) {
    functionName = environment["AWS_LAMBDA_FUNCTION_NAME"] ?? "unknown"
    memorySize = environment["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] ?? "unknown"
    service = environment["SERVICE_NAME"] ?? functionName
    metricsNamespace = environment["METRICS_NAMESPACE"] ?? service
    logLevel = LogLevel(environment: environment)
  }

  /// The fields of every line, in or outside an invocation.
  var logFields: [String: FieldValue] {
    [
      "service": .text(service),
      "function_name": .text(functionName),
      "function_memory_size": .text(memorySize),
    ]
  }
}
