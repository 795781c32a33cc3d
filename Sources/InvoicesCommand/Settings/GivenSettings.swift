/// What the command line says about the system.
struct GivenSettings: Equatable {
  var settingsFile: String?
  var profile: String?
  var region: String?
  var table: String?
  var rawBucket: String?
  var resultsBucket: String?
  var stateMachineARN: String?
  var incomingPrefix: String?
}
