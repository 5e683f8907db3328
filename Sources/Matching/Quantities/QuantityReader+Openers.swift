import Model

extension QuantityReader {
  /// What can begin with a character, as bits.
  enum Opener {
    static let frequency: UInt8 = 1
    /// A numeral, and so a year, a date or a number.
    static let number: UInt8 = 2
    /// 上半年, 年初; 第一季度 begins as an ordinal does.
    static let period: UInt8 = 4
    static let ordinal: UInt8 = 8
    static let blank: UInt8 = 16
    static let vague: UInt8 = 32
  }

  /// For each character what can begin with it: few of a report can, and only there a quantity is read.
  static let openers: UnitTable = {
    var openers = UnitTable()
    func add(_ opener: UInt8, _ firsts: UnitSet) {
      for unit in firsts.units { openers[unit] |= opener }
    }
    add(Opener.frequency, FrequencyReader.openings)
    add(Opener.number, Numeral.openings)
    add(Opener.period, TimeReader.periods.firsts)
    add(Opener.ordinal, UnitSet("第"))
    add(Opener.blank, blankMarks)
    add(Opener.blank, UnitSet("次(【[〔"))
    add(Opener.vague, UnitSet(firstsOf: vagueWords))
    return openers
  }()
}
