import AWSServices
import Foundation

@testable import TextractStandIn

/// Objects by their keys, in one bucket.
actor InMemoryObjects: DocumentObjects {
  private var objects: [String: Data]
  private(set) var reads: [Textract.S3Object] = []

  init(_ objects: [String: String] = [:]) {
    self.objects = objects.mapValues { Data($0.utf8) }
  }

  func put(_ key: String, _ data: Data) {
    objects[key] = data
  }

  func bytes(of object: Textract.S3Object, maximumBytes: Int) async throws(ServiceError) -> Data {
    reads.append(object)
    guard let data = objects[object.name ?? ""] else { throw .invalidS3Object }
    guard data.count <= maximumBytes else { throw .documentTooLarge }
    return data
  }
}
