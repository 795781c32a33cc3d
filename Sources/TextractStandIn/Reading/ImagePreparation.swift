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

  /// Upright by the camera's note, on white, grey, evenly lit and straightened by a few degrees.
  ///
  /// - Parameter scale: 2 doubles the width and the height.
  func prepared(frame: Int, of file: URL, scale: Double, quarterTurns: Int = 0) async throws(ToolFailure)
    -> URL
  {
    let image = directory.appendingPathComponent("prepared-\(UUID().uuidString).pgm")
    var arguments = ["\(file.path)[\(frame)]", "-auto-orient", "-background", "white", "-alpha", "remove"]
    arguments += ["-alpha", "off", "-colorspace", "Gray"]
    if quarterTurns != 0 { arguments += ["-rotate", "\(quarterTurns * 90)"] }
    if scale != 1 { arguments += ["-resize", "\(Int(scale * 100))%"] }
    // Dividing by its own blur makes paper white whatever the light, and black surroundings vanish.
    arguments += [
      "(", "+clone", "-resize", "4%", "-resize", "2500%!", ")", "-compose", "Divide_Src", "-composite",
    ]
    arguments += ["-deskew", "40%", "+repage", "-depth", "8", image.path]
    _ = try await ExternalTool(name: "convert", time: toolTime).run(arguments, in: directory)
    return image
  }
}
