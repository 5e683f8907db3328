/// What is counted by a measure word such as 次 or 人次.
struct Measure: RawRepresentable, Hashable, Sendable {
  /// An index of `words`.
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Creates the measure of a word; one that is no measure word is `none`.
  init(_ word: String) {
    self.init(Array(word.utf16))
  }

  /// Creates the measure of a word as units; one that is no measure word is `none`.
  init(_ word: [UInt16]) {
    rawValue = Self.words.firstIndex(of: word).map(UInt8.init) ?? 0
  }

  /// No measure word, as beside marks of time.
  static let none = Measure(rawValue: 0)

  /// 次, in which what happens on a day is counted.
  static let times = Measure("次")

  /// The word; empty for `none`.
  var word: [UInt16] { Self.words[Int(rawValue)] }

  var isEmpty: Bool { rawValue == 0 }

  /// The measure words, after an empty one.
  static let words: [[UInt16]] =
    [[]]
    + Matching.words(
      """
      余人次 人次 场次 余场 余次 课时 小时 分钟 方面 万元 亿元 平方米 公里 百分点 次 场 期 轮 回 项 条 个 件 起 份 名 人 篇 天 分 例 宗 \
      类 点 处 部 家 户 批 届 讲 元 页 字 岁 级 支 台 块 张 幅 套 本 册 辆 亩 吨 米 位 种 句 堂 % 所 座 根 遍 番
      """
    )
}

/// The measure words that a rule counts in.
struct MeasureSet: Hashable, Sendable {
  private var bits: UInt128 = 0

  /// Creates a set without measures.
  init() {}

  /// Creates a set; words that are no measure words follow no number and are left out.
  init(_ words: [[UInt16]]) {
    for measure in words.map({ Measure($0) }) where !measure.isEmpty {
      insert(measure)
    }
  }

  /// Creates the set of words written separated by spaces.
  init(_ text: String) {
    self.init(words(text))
  }

  /// Adds a measure.
  mutating func insert(_ measure: Measure) { bits |= 1 << UInt128(measure.rawValue) }

  /// The measures of the set.
  var measures: [Measure] {
    (0..<UInt8(UInt128.bitWidth)).map { Measure(rawValue: $0) }.filter { contains($0) }
  }

  func contains(_ measure: Measure) -> Bool {
    bits >> UInt128(measure.rawValue) & 1 != 0
  }
}
