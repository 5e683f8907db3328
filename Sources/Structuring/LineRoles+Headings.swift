import Model

extension LineRoles {
  /// Finds the headings and the attachments among the lines that are left.
  mutating func markHeadings() {
    var isInAttachments = false
    for index in lines.indices where roles[index] == .body && !isRow[index] {
      let range = lines[index].range
      if kinds.isAttachment(range) || isInAttachments && continuesAttachments(range) {
        roles[index] = .attachment
        isInAttachments = true
      } else {
        isInAttachments = false
        if isHeading(index, range) { roles[index] = .heading }
      }
    }
  }

  /// 附件：1.…, below it 2.…: a short numbered line without a sentence.
  private func continuesAttachments(_ range: Range<Int>) -> Bool {
    MarkerReader.marker(in: units, at: range)?.style == .arabic && range.count <= 40
      && !units[range].contains(where: Unit.endsSentence)
  }

  private func isHeading(_ index: Int, _ range: Range<Int>) -> Bool {
    if case .heading = lines[index].kind { return true }
    if isNumbered[index] { return true }
    return kinds.isBareHeading(range) || isIsolated(index, range)
  }

  /// A short line of plain characters with an empty line on both sides.
  private func isIsolated(_ index: Int, _ range: Range<Int>) -> Bool {
    guard range.count >= 4, range.count <= 16, lines[index].followsBlank,
      index + 1 < lines.count, lines[index + 1].followsBlank, kinds.isPlain(range)
    else { return false }
    return lines[index + 1].range.count > 30
  }
}
