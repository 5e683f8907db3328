/// A number of a table, exact to four places after the point.
public struct DecimalNumber: Hashable, Sendable, CustomStringConvertible {
  /// The number in ten-thousandths.
  public let tenThousandths: Int

  /// Creates a number of so many ten-thousandths.
  public init(tenThousandths: Int) {
    self.tenThousandths = tenThousandths
  }

  /// Creates a whole number of at most twelve digits.
  public init(_ whole: Int) {
    tenThousandths = whole * 10_000
  }

  /// The sum of some numbers.
  public static func sum(_ numbers: [DecimalNumber]) -> DecimalNumber {
    DecimalNumber(tenThousandths: numbers.reduce(0) { $0 + $1.tenThousandths })
  }

  /// How far the number is from another one, never below 0.
  public func distance(to other: DecimalNumber) -> DecimalNumber {
    DecimalNumber(tenThousandths: abs(tenThousandths - other.tenThousandths))
  }

  /// The number in digits, without a point where it is whole.
  public var description: String {
    let sign = tenThousandths < 0 ? "-" : ""
    let (whole, rest) = abs(tenThousandths).quotientAndRemainder(dividingBy: 10_000)
    guard rest > 0 else { return sign + String(whole) }
    let digits = String(rest)
    var places = String(repeating: "0", count: 4 - digits.count) + digits
    while places.hasSuffix("0") { places.removeLast() }
    return "\(sign)\(whole).\(places)"
  }
}
