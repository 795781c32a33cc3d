import Foundation

/// The file that describes a system: `.local/settings.json` for the local one.
struct SettingsFile: Decodable, Equatable {
  /// Where every AWS service is reached, when not at AWS.
  var endpoint: String?
  /// Where Textract is, when it is not where the others are.
  var textractEndpoint: String?
  var region: String?
  var rawBucket: String?
  var resultsBucket: String?
  var table: String?
  var stateMachineARN: String?
  var incomingPrefix: String?
  var ledgerClusterARN: String?
  var ledgerSecretARN: String?

  /// The settings file of the checkout that a folder is in: in the folder itself or the nearest one above it.
  ///
  /// - Parameter exists: whether there is a file at a path.
  static func path(above folder: String, exists: (String) -> Bool) -> String? {
    var folder = URL(fileURLWithPath: folder, isDirectory: true).standardizedFileURL
    while true {
      let candidate = folder.appendingPathComponent(".local/settings.json").path
      if exists(candidate) { return candidate }
      let parent = folder.deletingLastPathComponent().standardizedFileURL
      if parent.path == folder.path { return nil }
      folder = parent
    }
  }
}
