import AWSCore
import AWSServices
import ArgumentParser
import Foundation

/// `textract-stand-in serve`: answers the expense operations of Textract until it is stopped.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Answers Textract's expense operations over HTTP.",
    discussion: """
      Documents named by bucket and key are read from S3, and completion messages are published through SNS, both \
      at AWS_ENDPOINT_URL with the credentials of the environment. Results stay with the stand-in: a request with \
      an OutputConfig is refused with InvalidParameterException.
      """)

  @Option(help: "The port to listen on.")
  var port = 4570

  @Option(help: "The address to listen on. The stand-in checks no signature: keep it on loopback.")
  var host = "127.0.0.1"

  @Option(
    help: "A folder for the results of ended jobs, so that they outlive a restart. Default: in memory only.")
  var state: String?

  func run() async throws {
    let environment = ProcessInfo.processInfo.environment
    let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    let missing = RequiredTools(folders: folders).missing
    guard missing.isEmpty else {
      throw ValidationError(
        "These programs are missing: \(missing.joined(separator: ", ")). On Debian: "
          + "apt-get install poppler-utils imagemagick tesseract-ocr")
    }
    guard environment["AWS_ENDPOINT_URL"]?.isEmpty == false else {
      throw ValidationError(
        "Set AWS_ENDPOINT_URL to the emulator, such as http://127.0.0.1:4566: the stand-in never calls AWS.")
    }
    let client = try AWSClient.configured(environment: environment, transport: AsyncHTTPTransport())
    let log = RequestLog(now: { Date() }) { line in
      try? FileHandle.standardOutput.write(contentsOf: Data((line + "\n").utf8))
    }
    let standIn = StandIn(
      reader: ExpenseReader(), objects: S3DocumentObjects(s3: S3(client: client)),
      channel: SNSCompletionChannel(sns: SNS(client: client), log: log), workers: 2, maximumOpenJobs: 100,
      folder: try state.map { try JobFolder(URL(fileURLWithPath: $0, isDirectory: true)) },
      log: log, now: { Date() }, newID: { UUID().uuidString.lowercased() })
    let server = HTTPServer(maximumBodyBytes: StandIn.maximumBodyBytes, answer: standIn.answer)
    try await server.run(host: host, port: port) { port in
      try? FileHandle.standardError.write(contentsOf: Data("Listening on http://\(host):\(port)\n".utf8))
    }
  }
}
