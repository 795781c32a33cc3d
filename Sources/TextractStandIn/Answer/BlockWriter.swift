import AWSServices

/// Writes the words of a page as Textract's blocks: the page, its lines and their words.
struct BlockWriter {
  let page: Page
  let newID: () -> String

  func blocks() -> [Textract.Block] {
    let geometry = PageGeometry(width: page.width, height: page.height)
    var lines: [Textract.Block] = []
    var words: [Textract.Block] = []
    for phrase in page.phrases {
      let wordBlocks = phrase.words.map { word in
        Textract.Block(
          blockType: .word, confidence: word.confidence, text: word.text, textType: "PRINTED",
          geometry: geometry.geometry(of: word.box), id: newID(), page: page.number)
      }
      lines.append(
        Textract.Block(
          blockType: .line, confidence: phrase.confidence, text: phrase.text,
          geometry: geometry.geometry(of: phrase.box), id: newID(), relationships: children(wordBlocks),
          page: page.number))
      words += wordBlocks
    }
    let whole = Textract.Block(
      blockType: .page,
      geometry: geometry.geometry(of: Rectangle(left: 0, top: 0, right: page.width, bottom: page.height)),
      id: newID(), relationships: children(lines), page: page.number)
    return [whole] + lines + words
  }

  private func children(_ blocks: [Textract.Block]) -> [Textract.Relationship]? {
    blocks.isEmpty ? nil : [Textract.Relationship(type: "CHILD", ids: blocks.compactMap(\.id))]
  }
}
