/// The name of a place on the page, which links lead to.
struct Anchor: Hashable, Sendable {
  /// The report whose place it is, from 1.
  ///
  /// `nil` is the report being written: its number is put in when the reports come in order.
  let report: Int?

  /// What follows the number of the report.
  let suffix: String

  /// Stands in the bytes of a part for the number of its report; never occurs in UTF-8.
  static let slot: UInt8 = 0xFF

  /// The section of a report.
  static func report(_ number: Int? = nil) -> Anchor {
    Anchor(report: number, suffix: "")
  }

  /// What is said about one rule of a report.
  static func rule(_ id: String, of report: Int? = nil) -> Anchor {
    Anchor(report: report, suffix: "-" + id)
  }

  /// A place in the text of the report, by its number.
  static func mark(_ number: Int) -> Anchor {
    Anchor(report: nil, suffix: ".\(number)")
  }

  /// Where something belongs that the text lacks, by the number of what is said about it.
  static func absence(_ number: Int) -> Anchor {
    Anchor(report: nil, suffix: ".m\(number)")
  }

  /// Bytes with the number of the report in place of every slot.
  static func filled(_ part: [UInt8], with number: Int) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(part.count)
    let digits = Array(String(number).utf8)
    for byte in part {
      if byte == slot { result += digits } else { result.append(byte) }
    }
    return result
  }
}
