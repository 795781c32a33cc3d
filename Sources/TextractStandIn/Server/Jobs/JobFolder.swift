import Foundation

/// Keeps ended jobs in a folder, one file each, so that their results outlive the process.
///
/// The files hold what the documents say: the folder is for the owner only.
struct JobFolder: Sendable {
  private let folder: URL

  /// Makes the folder where it is missing.
  init(_ folder: URL) throws {
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    self.folder = folder
  }

  /// The file is there complete or not at all.
  func save(_ job: Job) throws {
    try JSONEncoder().encode(job).write(to: file(of: job.id), options: .atomic)
  }

  /// A file that cannot be read counts as gone.
  func jobs() -> [Job] {
    let files =
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "json" }.compactMap { file in
      (try? Data(contentsOf: file)).flatMap { try? JSONDecoder().decode(Job.self, from: $0) }
    }
  }

  func remove(_ id: String) {
    try? FileManager.default.removeItem(at: file(of: id))
  }

  private func file(of id: String) -> URL { folder.appendingPathComponent("\(id).json") }
}
