import Foundation

/// Makes a clean grey image for Tesseract out of a photo or a scan, by ImageMagick.
struct ImagePreparation {
  let directory: URL
  let toolTime: Duration

  /// Width and height in pixels of every frame of an image file: a TIFF has one per page.
  func frames(of file: URL) async throws(ToolFailure) -> [(width: Int, height: Int)] {
    let answer = try await ExternalTool(name: "identify", time: toolTime)
      .run(["-ping", "-format", "%w %h\\n", file.path], in: directory)
    return String(decoding: answer, as: UTF8.self).split(separator: "\n").compactMap { line in
      let numbers = line.split(separator: " ").compactMap { Int($0) }
      return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
    }
  }

  /// What is done to an image besides making it grey, evenly lit and white where it is transparent.
  struct Correction: Equatable {
    /// 2 doubles the width and the height.
    var scale: Double
    /// To the right.
    var quarterTurns = 0
    /// In degrees, to the right.
    var turn = 0.0
    /// Makes faint print black.
    var darkens = false
  }

  /// Makes the image that Tesseract reads.
  func prepared(frame: Int, of file: URL, by correction: Correction) async throws(ToolFailure) -> URL {
    let image = directory.appendingPathComponent("prepared-\(UUID().uuidString).pgm")
    var arguments = ["\(file.path)[\(frame)]"]
    let resize =
      correction.scale == 1 ? [] : ["-filter", "Triangle", "-resize", "\(correction.scale * 100)%"]
    // A large image is made small before anything else needs a copy of it.
    if correction.scale < 1 { arguments += resize }
    arguments += ["-auto-orient", "-background", "white", "-alpha", "remove", "-alpha", "off"]
    arguments += ["-colorspace", "Gray"]
    if correction.quarterTurns != 0 { arguments += ["-rotate", "\(correction.quarterTurns * 90)"] }
    if correction.scale > 1 { arguments += resize }
    // Dividing by its own blur makes paper white whatever the light, and black surroundings vanish.
    arguments += [
      "(", "+clone", "-scale", "4%", "-resize", "2500%!", ")", "-compose", "Divide_Src", "-composite",
    ]
    if correction.darkens { arguments += ["-gaussian-blur", "0x1", "-gamma", "0.3"] }
    if correction.turn != 0 { arguments += ["-rotate", "\(correction.turn)"] }
    arguments += ["+repage", "-depth", "8", image.path]
    _ = try await ExternalTool(name: "convert", time: toolTime).run(arguments, in: directory)
    return image
  }
}
