import AWSCore
import Testing

@Suite struct PercentEncodingTests {
  @Test func keepsTheUnreservedCharactersOnly() {
    #expect(PercentEncoding.encode("AZaz09-._~") == "AZaz09-._~")
    #expect(PercentEncoding.encode("!'()*+ &=/?%") == "%21%27%28%29%2A%2B%20%26%3D%2F%3F%25")
  }

  @Test func encodesTheBytesOfUTF8InUpperCase() {
    #expect(PercentEncoding.encode("ä€😀") == "%C3%A4%E2%82%AC%F0%9F%98%80")
  }

  @Test func keepsTheSlashesOfAPath() {
    #expect(PercentEncoding.encodePath("a b//c+d/../e") == "a%20b//c%2Bd/../e")
  }
}
