import Model

extension LineRoles {
  /// The title and the addressee stand before the first line of running text.
  mutating func markHead() {
    let head = headLines()
    let titleLines = titleLines(in: head)
    for index in titleLines { roles[index] = .title }
    let rest = head.drop { titleLines.isEmpty ? false : $0 <= (titleLines.last ?? 0) }
    if let addressee = rest.first(where: { kinds.isAddressee(lines[$0].range) }) {
      roles[addressee] = .addressee
      // What stands between title and addressee is neither: a document number, a subtitle.
      for index in rest.prefix(while: { $0 < addressee }) where roles[index] == .body {
        roles[index] = .furniture
      }
    }
    // So is what stands above the title: a letterhead, a signer, a path of pages.
    if let first = titleLines.first {
      for index in head where index < first { roles[index] = .furniture }
    }
  }

  /// Lines before the body, without furniture: at most the first fifteen.
  private func headLines() -> [Int] {
    var head: [Int] = []
    for index in lines.indices where roles[index] != .furniture {
      let range = lines[index].range
      if startsBody(index, range) { break }
      head.append(index)
      if head.count == 15 { break }
    }
    return head
  }

  private func startsBody(_ index: Int, _ range: Range<Int>) -> Bool {
    if case .heading(let level) = lines[index].kind { return level > 1 }
    if isNumbered[index] { return true }
    if range.count > 80 || units.contains(in: range, where: { $0 == Unit.fullStop }) { return true }
    if units.contains(anyOf: LineKinds.transitionWords, in: range) { return true }
    // 工作开展情况 ends like a title; a title says more than that.
    return kinds.isBareHeading(range) && (range.count <= 12 || !kinds.isTitle(range))
      && !units.contains(anyOf: Self.titleWords, in: range)
  }

  private static let titleWords = words("报告 汇报 总结")

  /// The lines of the title: the first run of at most three lines that ends with a kind of document,
  /// and any repetition of it.
  private func titleLines(in head: [Int]) -> [Int] {
    for (position, index) in head.enumerated() {
      if kinds.isAddressee(lines[index].range) { break }
      if case .heading(level: 1) = lines[index].kind { return [index] }
      for length in 1...3 where position + length <= head.count {
        let run = Array(head[position..<position + length])
        guard run.allSatisfy({ isTitlePart(lines[$0].range) }) else { break }
        if isTitleRun(run) {
          let title = withoutCover(run)
          return title + repetitions(of: title, after: position + length, in: head)
        }
      }
    }
    return []
  }

  /// A cover names the unit alone above a title that begins with it.
  private func withoutCover(_ run: [Int]) -> [Int] {
    guard let last = run.last, run.count > 1 else { return run }
    let title = units[lines[last].range]
    let isRepeated = run.dropLast().allSatisfy { index in
      let name = units[lines[index].range]
      return title.starts(with: name) || title.contains(name)
    }
    return isRepeated && isTitleRun([last]) ? [last] : run
  }

  private func isTitleRun(_ run: [Int]) -> Bool {
    let joined = run.flatMap { units[lines[$0].range] }
    guard joined.count >= 6 else { return false }
    return LineKinds(units: joined).isTitle(0..<joined.count)
  }

  private func isTitlePart(_ range: Range<Int>) -> Bool {
    guard range.count <= 60, units[range.upperBound - 1] != Unit.colon,
      !kinds.isDocumentNumber(range), !kinds.isPath(range), !isDateAlone(range)
    else { return false }
    return !units.contains(in: range) {
      Unit.endsSentence($0) || $0 == Unit.comma || $0 == Unit.colon
    }
  }

  private func isDateAlone(_ range: Range<Int>) -> Bool {
    SignOffDate.trailing(in: units, range)?.lowerBound == range.lowerBound
  }

  private func repetitions(of run: [Int], after position: Int, in head: [Int]) -> [Int] {
    let title = run.flatMap { units[lines[$0].range] }
    var found: [Int] = []
    var whole = 0
    var collected: [UInt16] = []
    for index in head.dropFirst(position) {
      guard title.starts(with: collected + units[lines[index].range]) else { break }
      collected += units[lines[index].range]
      found.append(index)
      if collected.count == title.count {
        collected = []
        whole = found.count
      }
    }
    return Array(found.prefix(whole))
  }
}
