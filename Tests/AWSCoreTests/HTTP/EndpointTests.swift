import AWSCore
import Testing

@Suite struct EndpointTests {
  @Test func readsHostPortAndPath() throws {
    let endpoint = try #require(Endpoint(url: "http://[::1]:4566/base/"))
    #expect(endpoint.origin == "http://[::1]:4566")
    #expect(endpoint.basePath == "/base")
  }

  @Test func leavesOutThePortOfTheScheme() throws {
    #expect(try #require(Endpoint(url: "https://host:443")).hostHeader == "host")
    #expect(try #require(Endpoint(url: "http://host:443")).hostHeader == "host:443")
  }

  @Test(arguments: [
    "host", "ftp://host", "https://", "https://user@host", "https://host?q", "https://host#f",
    "http://host:70000",
  ])
  func refusesWhatIsNoEndpoint(_ url: String) {
    #expect(Endpoint(url: url) == nil)
  }

  @Test func encodesTheQueryOfARequestAndKeepsItsPath() {
    let request = HTTPRequest(
      method: .get, endpoint: Endpoint(host: "h"), path: "/a%2Fb", query: [.init("k 1", "ä&=")])
    #expect(request.url == "https://h/a%2Fb?k%201=%C3%A4%26%3D")
  }
}
