/// The environment lacks or misstates something; the description says what to set.
public enum ConfigurationError: Error, Sendable, Equatable {
  case regionMissing
  case invalidEndpoint(variable: String)
}

extension ConfigurationError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .regionMissing:
      "No AWS Region. Set AWS_REGION, or region in the profile that AWS_PROFILE names."
    case .invalidEndpoint(let variable):
      "\(variable) must be an http or https URL without query, such as http://127.0.0.1:4566."
    }
  }
}
