import Foundation

/// A program of the system that the reading stands on, such as `pdftotext` or `tesseract`.
struct ExternalTool: Sendable {
  let name: String
  let time: Duration

  /// Runs the program to its end and gives what it wrote to standard output.
  ///
  /// The output goes through a file in `directory`, so that no pipe can fill up. A run that takes longer than
  /// `time` is killed and counts as failed.
  func run(_ arguments: [String], in directory: URL) async throws(ToolFailure) -> Data {
    let output = directory.appendingPathComponent("output-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: output) }
    guard FileManager.default.createFile(atPath: output.path, contents: nil),
      let writing = try? FileHandle(forWritingTo: output)
    else { throw .noTemporaryFile }
    defer { try? writing.close() }

    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [name] + arguments
    process.currentDirectoryURL = directory
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = writing
    process.standardError = FileHandle.nullDevice
    // Pages run in parallel already; threads inside one page only cost.
    process.environment = ProcessInfo.processInfo.environment.merging(["OMP_THREAD_LIMIT": "1"]) { $1 }

    switch await exitStatus(of: process) {
    case 0: break
    case 127: throw .notInstalled(name)
    case let status: throw .failed(name, status: status)
    }
    guard let data = try? Data(contentsOf: output) else { throw .noTemporaryFile }
    return data
  }

  private func exitStatus(of process: Process) async -> Int32 {
    let (statuses, ended) = AsyncStream.makeStream(of: Int32.self)
    process.terminationHandler = {
      ended.yield($0.terminationStatus)
      ended.finish()
    }
    do { try process.run() } catch { return 127 }
    let watchdog = Task { [identifier = process.processIdentifier, time] in
      try await Task.sleep(for: time)
      kill(identifier, SIGKILL)
    }
    defer { watchdog.cancel() }
    if let status = await statuses.first(where: { _ in true }) { return status }
    // The task was cancelled: nobody waits for the program any more.
    process.terminationHandler = nil
    kill(process.processIdentifier, SIGKILL)
    return SIGKILL
  }
}

/// How a run of an outside program went wrong.
enum ToolFailure: Error, Equatable {
  case notInstalled(String)
  case failed(String, status: Int32)
  case noTemporaryFile
}
