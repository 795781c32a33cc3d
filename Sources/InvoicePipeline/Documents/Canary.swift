/// The canary: a document that the operators send through the whole pipeline again and again, to see whether it
/// comes out.
///
/// It is whatever lies in this folder of the incoming files. It is read like any other, so it costs its pages, but it
/// is no document of anybody's: it is in no list and no export, repeats nothing, is counted nowhere and told to
/// nobody, and its record expires. What tells of it is the metric `CanaryDuration`.
enum Canary {
  static let folder = "canary/"

  static func isCanary(_ key: String, incomingPrefix: String) -> Bool {
    ObjectKey(key).begins(with: incomingPrefix + folder)
  }
}
