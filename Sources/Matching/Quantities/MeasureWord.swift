import Model

/// A measure word after a number.
struct MeasureWord {
  /// The word, without a 个 that stands before it.
  var measure: Measure

  /// Its units in the text, with a 个 that stands before another one (3个方面).
  var range: Range<Int>

  /// The longest measure word at `start`, or `nil`.
  static func read(_ units: [UInt16], at start: Int, before end: Int) -> MeasureWord? {
    guard start < end else { return nil }
    if units[start] == 0x4E2A, let inner = plain(units, start + 1, end), inner.range.count > 1 {
      return MeasureWord(measure: inner.measure, range: start..<inner.range.upperBound)
    }
    return plain(units, start, end)
  }

  private static func plain(_ units: [UInt16], _ start: Int, _ end: Int) -> MeasureWord? {
    guard let found = list.match(units, at: start, before: end) else { return nil }
    let next = start + found.length
    if next < end, blocks(units[next], found.value) {
      return nil
    }
    return MeasureWord(measure: found.value, range: start..<next)
  }

  private static func blocks(_ unit: UInt16, _ measure: Measure) -> Bool {
    for blocker in blockers where blocker.measure == measure {
      return blocker.units.contains(unit)
    }
    return false
  }

  /// Longer words first, so that they win.
  private static let list: WordList<Measure> = {
    let words = Measure.words
    var list: [(word: [UInt16], value: Measure)] = []
    // Not sorted: what the runtime has to learn for that takes longer than to go through them again.
    for length in (1...words.reduce(1) { max($0, $1.count) }).reversed() {
      for index in words.indices where words[index].count == length {
        list.append((words[index], Measure(rawValue: UInt8(index))))
      }
    }
    return WordList(list)
  }()

  /// 一次性, 一期工程, 两个月, 三点意见… where the character is no measure word of occasions.
  private static let blockers: [(measure: Measure, units: UnitSet)] = [
    (Measure("次"), UnitSet("性数品日要级元")),
    (Measure("期"), UnitSet("工货间待望盼")),
    (Measure("个"), UnitSet("月")),
    (Measure("场"), UnitSet("地所馆域景")),
    (Measure("回"), UnitSet("应复头顾避收购报馈")),
    (Measure("轮"), UnitSet("训岗换班流")),
  ]
}
