public import FoundationEssentials

/// What a request is signed with. Its description masks the secrets.
public struct AWSCredentials: Sendable, Equatable {
  public let accessKeyID: String
  public let secretAccessKey: String
  /// Absent for the keys of a user. An empty text counts as absent.
  public let sessionToken: String?
  /// When the service stops accepting them; absent for keys that stay.
  public let expiration: Date?

  public init(
    accessKeyID: String, secretAccessKey: String, sessionToken: String? = nil, expiration: Date? = nil
  ) {
    self.accessKeyID = accessKeyID
    self.secretAccessKey = secretAccessKey
    self.sessionToken = sessionToken.flatMap { $0.isEmpty ? nil : $0 }
    self.expiration = expiration
  }
}

extension AWSCredentials: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "AWSCredentials(accessKeyID: \(accessKeyID), secrets masked)" }

  public var debugDescription: String { description }

  public var customMirror: Mirror { Mirror(self, children: ["accessKeyID": accessKeyID]) }
}
