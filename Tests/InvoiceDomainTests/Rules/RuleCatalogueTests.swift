import Foundation
import Testing

@testable import InvoiceDomain

@Suite("The catalogue of rules") struct RuleCatalogueTests {
  @Test("every rule has an id of its own and a demand in one sentence")
  func entries() {
    let descriptions = RuleCatalogue.entries.map(\.description)
    #expect(Set(descriptions.map(\.id)).count == descriptions.count)
    for rule in descriptions {
      #expect(rule.id.wholeMatch(of: /V[0-9]{2}[a-d]?/) != nil)
      #expect(rule.demand.hasSuffix("."))
      #expect(!rule.demand.contains("|"))
    }
  }

  @Test("every rule has a file of its own, named by it")
  func files() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let sources = root.appending(path: "Sources/InvoiceDomain")
    let names = try FileManager.default.subpathsOfDirectory(atPath: sources.path(percentEncoded: false)).map {
      URL(filePath: $0).lastPathComponent
    }
    for entry in RuleCatalogue.entries { #expect(names.contains("\(entry.name).swift")) }
  }
}
