import Foundation
import Testing

@testable import TextractStandIn

@Suite struct RequiredToolsTests {
  @Test func namesWhatIsInNoFolder() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = folder.appendingPathComponent("tesseract")
    try Data().write(to: program)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
    #expect(RequiredTools(folders: [folder.path]).missing == RequiredTools.names.filter { $0 != "tesseract" })
  }

  @Test func takesOnlyWhatCanBeRun() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data().write(to: folder.appendingPathComponent("tesseract"))
    #expect(RequiredTools(folders: [folder.path]).missing.contains("tesseract"))
  }
}
