import Foundation

/// The table as terraform/modules/database describes it.
enum TerraformTable {
  /// The attributes of a record that are in the indexes.
  static let listed: Set<String> = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../terraform/modules/database/main.tf")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let list = text.split(separator: "listed = [").dropFirst().first?.prefix { $0 != "]" } ?? ""
    return Set(list.split(separator: "\"").map(String.init).filter { $0.allSatisfy(\.isLetter) })
  }()
}
