import AWSServices
import Foundation

@testable import TextractStandIn

/// Reads documents of the form `%PDF-<pages>`; a refusal and lost pages can be ordered. Counts what it reads.
actor ScriptedReader: DocumentReading {
  private var refusal: Refusal?
  private var lostPages: [Int] = []
  private var gate: [CheckedContinuation<Void, Never>] = []
  private var holds = false
  private(set) var readings = 0
  private(set) var running = 0
  private(set) var mostRunning = 0

  func refuse(with refusal: Refusal) {
    self.refusal = refusal
  }

  func lose(_ pages: [Int]) {
    lostPages = pages
  }

  /// From now on readings wait until `release`.
  func hold() {
    holds = true
  }

  func release() {
    holds = false
    for waiting in gate { waiting.resume() }
    gate = []
  }

  func pageCount(of document: Data) async throws(Refusal) -> Int {
    if let refusal { throw refusal }
    return Int(String(decoding: document.dropFirst(5), as: UTF8.self)) ?? 1
  }

  func read(_ document: Data) async throws(Refusal) -> ExpenseReading {
    running += 1
    mostRunning = max(mostRunning, running)
    if holds { await withCheckedContinuation { gate.append($0) } }
    running -= 1
    let count = try await pageCount(of: document)
    readings += 1
    let read = (1...count).filter { !lostPages.contains($0) }
    return ExpenseReading(
      documents: read.map { Textract.ExpenseDocument(expenseIndex: $0) }, lostPages: lostPages)
  }
}
