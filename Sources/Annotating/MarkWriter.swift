/// Puts the marks of comments into the main part.
struct MarkWriter {
  /// What is put in at one offset, in the order of its properties.
  private struct Junction {
    var closing: [Range<Int>] = []
    var ends: [Int] = []
    var signs: [Int] = []
    var starts: [Int] = []
    var opening: [Range<Int>] = []
  }

  private let story: Story
  private let declaration: String
  private var junctions: [Int: Junction] = [:]

  init(_ story: Story) {
    self.story = story
    declaration = story.hasUsualPrefix ? "" : " xmlns:w=\"\(story.namespace.address)\""
  }

  /// Notes the marks of a comment.
  mutating func mark(_ stretch: Story.Stretch, id: Int) {
    cut(stretch.start)
    cut(stretch.end)
    junctions[stretch.start.offset, default: Junction()].starts.append(id)
    junctions[stretch.end.offset, default: Junction()].ends.append(id)
    junctions[stretch.sign, default: Junction()].signs.append(id)
  }

  /// The part with all marks.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + 512 * junctions.count)
    var position = 0
    for (offset, junction) in junctions.sorted(by: { $0.key < $1.key }) {
      output += bytes[position..<offset]
      output += text(of: junction, in: bytes)
      position = offset
    }
    return output + bytes[position...]
  }

  private mutating func cut(_ cut: Story.Cut) {
    if cut.closing.isEmpty { return }
    junctions[cut.offset, default: Junction()].closing = cut.closing
    junctions[cut.offset, default: Junction()].opening = cut.opening
  }

  private func text(of junction: Junction, in bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    for name in junction.closing { text += Array("</".utf8) + bytes[name] + Array(">".utf8) }
    text += junction.ends.flatMap { mark("commentRangeEnd", $0).utf8 }
    for id in junction.signs {
      // Small as in Word's own style, so that no line grows by it.
      text += "<w:r\(declaration)><w:rPr><w:sz w:val=\"16\"/></w:rPr>".utf8
      text += "<w:commentReference w:id=\"\(id)\"/></w:r>".utf8
    }
    text += junction.starts.flatMap { mark("commentRangeStart", $0).utf8 }
    for range in junction.opening { text += bytes[range] }
    return text
  }

  private func mark(_ name: String, _ id: Int) -> String {
    "<w:\(name)\(declaration) w:id=\"\(id)\"/>"
  }
}
