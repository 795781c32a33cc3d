import AWSCore
import Testing

@Suite struct RegionResolverTests {
  @Test func looksAtTheEnvironmentFirstAndThenAtTheProfile() throws {
    let profiles = SharedProfiles(environment: [:]) { $0.hasSuffix("config") ? "[default]\nregion=r3" : nil }
    func region(_ environment: [String: String]) throws -> String {
      try RegionResolver.region(environment: environment, profiles: profiles)
    }
    #expect(try region(["AWS_REGION": "r1", "AWS_DEFAULT_REGION": "r2"]) == "r1")
    #expect(try region(["AWS_REGION": "", "AWS_DEFAULT_REGION": "r2"]) == "r2")
    #expect(try region([:]) == "r3")
  }

  @Test func saysThatTheRegionIsMissing() {
    let profiles = SharedProfiles(environment: [:]) { _ in nil }
    #expect(throws: ConfigurationError.regionMissing) {
      try RegionResolver.region(environment: [:], profiles: profiles)
    }
  }
}
