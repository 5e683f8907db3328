internal import Model

/// Entries of tailoring files that no report needed.
///
/// A file governs a folder of reports: an entry is idle only if none of them has a use for it.
struct UnusedText: Sendable {
  private struct Idle: Sendable {
    var waivers: [Tailoring.Waiver]
    var acceptances: [Tailoring.Acceptance]

    var count: Int { waivers.count + acceptances.count }
  }

  private var files: [(name: String, idle: Idle)] = []

  /// Takes what is idle for one report; nothing where no tailoring governs it.
  mutating func add(_ effect: TailoringEffect?) {
    guard let effect else { return }
    guard let index = files.firstIndex(where: { $0.name == effect.file }) else {
      let idle = Idle(waivers: effect.unusedWaivers, acceptances: effect.unusedAcceptances)
      return files.append((effect.file, idle))
    }
    files[index].idle.waivers.removeAll { !effect.unusedWaivers.contains($0) }
    files[index].idle.acceptances.removeAll { !effect.unusedAcceptances.contains($0) }
  }

  /// A heading with a line for each idle entry, for each file that has some.
  func blocks(_ phrases: Phrasebook) -> [(heading: String, lines: [String])] {
    let words = phrases.tailoring
    return files.filter { $0.idle.count > 0 }.map { name, idle in
      let lines =
        idle.waivers.map { words.unusedWaiver($0.rule, $0.until) }
        + idle.acceptances.map { words.unusedAcceptance($0.rule, $0.evidence) }
      return (words.unusedHeading(name, idle.count), lines)
    }
  }

  /// Puts a block on the page for each file that has idle entries.
  func put(on page: inout Page, _ phrases: Phrasebook) {
    for block in blocks(phrases) {
      page.blank()
      page.put(Span(block.heading, .doubtful))
      for line in block.lines { page.put(Span("– " + line), indent: 2, hang: 4) }
    }
  }
}
