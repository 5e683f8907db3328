/// What a word of the grammar does to the statements around it.
struct WordClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// Contains a grammar word without meaning it (重要 is no 要), and only hides what it covers.
  static let noise = WordClass(rawValue: 1 << 0)
  /// Opens a plan: all of the sentence is one.
  static let planOpening = WordClass(rawValue: 1 << 1)
  /// An intention or a duty: from here to the end of the sentence, unless a fact follows.
  static let plan = WordClass(rawValue: 1 << 2)
  /// Opens a condition: what follows happens only if it does, which is no count but can be a mechanism.
  static let condition = WordClass(rawValue: 1 << 28)
  /// A duty, which reaches as far as a plan but says nothing of what stands before it.
  static let modal = WordClass(rawValue: 1 << 25)
  /// The organ of a town or a street: the unit's own, or that above a village or a school.
  static let localBody = WordClass(rawValue: 1 << 27)
  /// A kind of body below the unit where several of them are meant: 7个支部.
  static let bodyNoun = WordClass(rawValue: 1 << 26)
  /// Makes the number beside it a rule: 不少于, 至少.
  static let ruleBound = WordClass(rawValue: 1 << 3)
  /// Makes a frequency in its sentence a rule: 原则上, 一般.
  static let ruleManner = WordClass(rawValue: 1 << 4)
  /// Says that something is not.
  static let negation = WordClass(rawValue: 1 << 5)
  /// 无: negates only what stands right after it.
  static let shortNegation = WordClass(rawValue: 1 << 6)
  /// Says that something is lacking, before or after it.
  static let lack = WordClass(rawValue: 1 << 7)
  /// Says that something falls short: its statement proves nothing.
  static let weak = WordClass(rawValue: 1 << 8)
  /// Marks a fact after a plan in the same sentence.
  static let fact = WordClass(rawValue: 1 << 9)
  /// A body below the unit.
  static let lowerBody = WordClass(rawValue: 1 << 10)
  /// A body above the unit.
  static let superiorBody = WordClass(rawValue: 1 << 11)
  /// Another organ of the same unit.
  static let otherOrgan = WordClass(rawValue: 1 << 12)
  /// The unit itself or its party organ.
  static let ownBody = WordClass(rawValue: 1 << 13)
  /// Another year than the report's.
  static let otherYear = WordClass(rawValue: 1 << 14)
  /// The report's own year.
  static let ownYear = WordClass(rawValue: 1 << 15)
  /// Several years together.
  static let severalYears = WordClass(rawValue: 1 << 16)
  /// The number after it is a total.
  static let total = WordClass(rawValue: 1 << 17)
  /// The numbers after it are parts of the one before.
  static let partOf = WordClass(rawValue: 1 << 18)
  /// May stand before a number without naming what is counted.
  static let filler = WordClass(rawValue: 1 << 19)
  /// A verb that begins another event.
  static let event = WordClass(rawValue: 1 << 20)
  /// A meeting of any kind.
  static let meeting = WordClass(rawValue: 1 << 21)
  /// Each of the things listed before.
  static let each = WordClass(rawValue: 1 << 22)
  /// What may stand before a body that is the subject: 由, 指导.
  static let causative = WordClass(rawValue: 1 << 23)
  /// Compares with something else: 较去年.
  static let comparison = WordClass(rawValue: 1 << 24)
}
