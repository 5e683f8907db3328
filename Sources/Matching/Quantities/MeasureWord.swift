import Model

/// A measure word after a number.
struct MeasureWord {
  /// The word: 次, 人次, 个, 方面.
  var word: [UInt16]

  /// Its units in the text, with a 个 that stands before another one (3个方面).
  var range: Range<Int>

  /// The longest measure word at `start`, or `nil`.
  static func read(_ units: [UInt16], at start: Int, before end: Int) -> MeasureWord? {
    guard start < end else { return nil }
    if units[start] == 0x4E2A, let inner = plain(units, start + 1, end), inner.word.count > 1 {
      return MeasureWord(word: inner.word, range: start..<inner.range.upperBound)
    }
    return plain(units, start, end)
  }

  private static func plain(_ units: [UInt16], _ start: Int, _ end: Int) -> MeasureWord? {
    guard start < end, firsts.contains(units[start]) else { return nil }
    for entry in entries where units.has(entry.word, at: start) {
      let next = start + entry.word.count
      guard next <= end else { continue }
      if next < end, entry.notBefore.contains(units[next]) { return nil }
      return MeasureWord(word: entry.word, range: start..<next)
    }
    return nil
  }

  /// Longer words first.
  static let all = words(
    """
    余人次 人次 场次 余场 余次 课时 小时 分钟 方面 万元 亿元 平方米 公里 百分点 次 场 期 轮 回 项 条 个 件 起 份 名 人 篇 天 分 例 宗 \
    类 点 处 部 家 户 批 届 讲 元 页 字 岁 级 支 台 块 张 幅 套 本 册 辆 亩 吨 米 位 种 句 堂 % 所 座 根 遍 番
    """
  )

  /// A word and the characters that make another word of it.
  private struct Entry {
    let word: [UInt16]
    let notBefore: UnitSet
  }

  private static let entries = all.sorted { $0.count > $1.count }.map { word in
    Entry(word: word, notBefore: blockers[word] ?? [])
  }

  private static let firsts = UnitSet(all.map { $0[0] })

  /// 一次性, 一期工程, 两个月, 三点意见… where the character is no measure word of occasions.
  private static let blockers: [[UInt16]: UnitSet] = [
    [0x6B21]: UnitSet("性数品日要级元"),
    [0x671F]: UnitSet("工货间待望盼"),
    [0x4E2A]: UnitSet("月"),
    [0x573A]: UnitSet("地所馆域景"),
    [0x56DE]: UnitSet("应复头顾避收购报馈"),
    [0x8F6E]: UnitSet("训岗换班流"),
  ]
}
