/// The Region to call: `AWS_REGION`, `AWS_DEFAULT_REGION`, then the profile.
public enum RegionResolver {
  public static func region(
    environment: [String: String], profiles: SharedProfiles
  ) throws(ConfigurationError) -> String {
    let candidates = [environment["AWS_REGION"], environment["AWS_DEFAULT_REGION"], profiles.region]
    guard let region = candidates.compactMap(\.self).first(where: { !$0.isEmpty }) else {
      throw .regionMissing
    }
    return region
  }
}
