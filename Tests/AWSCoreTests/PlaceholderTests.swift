import Testing

@Suite struct PlaceholderTests {
  @Test func runs() { #expect(true) }
}
