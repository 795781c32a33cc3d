import Testing

@testable import LambdaRuntime

@Suite("HTTP answers")
struct HTTPResponseReaderTests {
  @Test("are the same however the bytes are cut", arguments: [1, 2, 3, 7, 1000])
  func anyCut(size: Int) throws {
    var reader = reader(
      "HTTP/1.1 200 OK\r\nX-Name:  a value \r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"
        + "HTTP/1.1 202 Accepted\r\ncontent-length: 2\r\n\r\nok", cutEvery: size)
    let first = try reader.next()
    #expect(first.body == Array("abcde".utf8))
    #expect(first.header("x-NAME") == "a value")
    #expect(try reader.next().body == Array("ok".utf8))
    #expect(reader.keepsConnection)
  }

  @Test("without a length end with the connection, which is then not kept")
  func untilTheEnd() throws {
    var reader = reader("HTTP/1.1 200 OK\r\n\r\nall of it")
    #expect(try reader.next().body == Array("all of it".utf8))
    #expect(!reader.keepsConnection)
  }

  @Test(
    "that ask for it end the connection",
    arguments: ["HTTP/1.1 200 OK\r\nConnection: Close", "HTTP/1.0 200 OK"])
  func closing(head: String) throws {
    var reader = reader(head + "\r\nContent-Length: 0\r\n\r\n")
    _ = try reader.next()
    #expect(!reader.keepsConnection)
  }

  @Test("that are interim are skipped")
  func interim() throws {
    var reader = reader("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n")
    #expect(try reader.next().status == 204)
  }

  @Test("that break off are told from an end before any byte")
  func brokenOff() {
    #expect(throws: HTTPFailure.closedBeforeAnswer) {
      var reader = reader("")
      _ = try reader.next()
    }
    for text in [
      "HTTP/1.1 2", "HTTP/1.1 200 OK\r\nA: b\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nabc",
    ] {
      #expect(throws: HTTPFailure.interrupted) {
        var reader = reader(text)
        _ = try reader.next()
      }
    }
  }

  @Test(
    "with lengths that are none are malformed",
    arguments: [
      "Content-Length: -1\r\n\r\n", "Content-Length: +1\r\n\r\na",
      "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab",
      "Content-Length: 99999999999\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\nx\r\n",
      "Transfer-Encoding: chunked\r\n\r\n-1\r\n", "Transfer-Encoding: gzip\r\n\r\n",
      "Transfer-Encoding: chunked\r\n\r\n1\r\nab\r\n",
    ])
  func malformedLength(rest: String) {
    #expect(throws: HTTPFailure.malformedAnswer) {
      var reader = reader("HTTP/1.1 200 OK\r\n" + rest)
      _ = try reader.next()
    }
  }

  private func reader(_ text: String, cutEvery size: Int = .max) -> HTTPResponseReader {
    var rest = Array(text.utf8)
    return HTTPResponseReader { limit throws(HTTPFailure) in
      let piece = Array(rest.prefix(min(size, limit)))
      rest.removeFirst(piece.count)
      return piece
    }
  }
}
