import AWSServices

/// Turns places on a page into Textract's ratios of its width and height.
struct PageGeometry {
  let width: Double
  let height: Double

  func geometry(of box: Rectangle) -> Textract.Geometry {
    Textract.Geometry(
      boundingBox: Textract.BoundingBox(
        width: ratio(box.width, width), height: ratio(box.height, height), left: ratio(box.left, width),
        top: ratio(box.top, height)))
  }

  private func ratio(_ length: Double, _ whole: Double) -> Double { min(1, max(0, length / whole)) }
}
