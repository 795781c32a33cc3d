// swift-tools-version:6.2
import PackageDescription

/// Every target of ours: Swift 6 mode, warnings are errors, and no import leaks into another file by accident.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let asyncHTTPClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// A Lambda executable and the product that carries its published name.
struct Lambda {
  let product: String
  let target: String
}

let lambdas = [
  Lambda(product: "textract-processor", target: "TextractProcessorLambda"),
  Lambda(product: "validate", target: "ValidateLambda"),
  Lambda(product: "process", target: "ProcessLambda"),
  Lambda(product: "store", target: "StoreLambda"),
  Lambda(product: "notify", target: "NotifyLambda"),
  Lambda(product: "cleanup", target: "CleanupLambda"),
]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(of name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.target(name: name), "InvoiceTestSupport"] + dependencies,
    swiftSettings: strict)
}

/// What measures and tries the product and is no part of it: only scripts that ask for it build it.
let tools: [Target] =
  Context.environment["INVOICES_TOOLS"] == nil
  ? []
  : [
    .executableTarget(
      name: "interpretation-benchmark", dependencies: ["InvoiceAdapters", "InvoiceDomain"],
      path: "Tools/InterpretationBenchmark", swiftSettings: strict),
    .executableTarget(
      name: "answer-fuzzer", dependencies: ["InvoiceAdapters", "InvoiceDomain", "InvoiceTestSupport"],
      path: "Tools/AnswerFuzzer", swiftSettings: strict),
  ]

let package = Package(
  name: "invoice-pipeline",
  products: lambdas.map { .executable(name: $0.product, targets: [$0.target]) } + [
    .executable(name: "invoices", targets: ["InvoicesCommand"]),
    .executable(name: "textract-stand-in", targets: ["TextractStandIn"]),
  ],
  dependencies: [
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    // Amazon Linux 2023 has an older glibc than the build machines: see docs/decisions.
    .target(name: "GlibcCompatibility"),
    library("InvoiceDomain"),
    .systemLibrary(name: "CZlib"),
    library("InvoicePipeline", ["InvoiceDomain", "CZlib"]),
    library("LambdaRuntime"),
    library("StepHosting", ["InvoicePipeline", "LambdaRuntime", "AWSCore"]),
    library("AWSCore", [asyncHTTPClient, nioCore, nioHTTP1, nioPosix, crypto]),
    library("AWSServices", ["AWSCore"]),
    library("InvoiceAdapters", ["InvoicePipeline", "InvoiceDomain", "AWSServices", "AWSCore"]),
  ]
    + lambdas.map {
      .executableTarget(
        name: $0.target,
        dependencies: ["InvoiceAdapters", "InvoicePipeline", "StepHosting", "GlibcCompatibility"],
        swiftSettings: strict)
    } + [
      .executableTarget(
        name: "InvoicesCommand",
        dependencies: ["InvoiceAdapters", "InvoicePipeline", "InvoiceDomain", argumentParser],
        swiftSettings: strict),
      .executableTarget(
        name: "TextractStandIn",
        dependencies: [
          "AWSServices", "AWSCore", "InvoiceDomain", argumentParser, nioCore, nioHTTP1, nioPosix,
        ],
        swiftSettings: strict),
      .target(
        name: "InvoiceTestSupport",
        dependencies: ["InvoicePipeline", "InvoiceDomain"],
        path: "Tests/InvoiceTestSupport",
        swiftSettings: strict),
      tests(of: "InvoiceDomain"),
      tests(of: "InvoicePipeline", ["CZlib"]),
      tests(of: "LambdaRuntime"),
      tests(of: "StepHosting", ["InvoicePipeline", "LambdaRuntime", "AWSCore"]),
      tests(of: "AWSCore", [nioCore, nioHTTP1, nioPosix]),
      tests(of: "AWSServices"),
      tests(of: "InvoiceAdapters", ["InvoicePipeline", "AWSServices"]),
      tests(of: "InvoicesCommand", ["InvoiceAdapters", "InvoicePipeline", "InvoiceDomain", argumentParser]),
      tests(of: "TextractStandIn"),
    ] + tools
)
