/// Numbers that look random and are the same for the same seed, on every machine.
///
/// SplitMix64 with a choice of its own: what the standard library makes of a generator may change.
struct SeededNumbers {
  private var state: UInt64

  /// Starts the row of numbers that belongs to a seed and to the item that it is for.
  init(seed: UInt64, item: Int) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(bitPattern: Int64(item)) &* 0xD1B5_4A32_D192_ED03
    _ = next()
  }

  /// The next number.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var number = state
    number = (number ^ (number >> 30)) &* 0xBF58_476D_1CE4_E5B9
    number = (number ^ (number >> 27)) &* 0x94D0_49BB_1331_11EB
    return number ^ (number >> 31)
  }

  /// A number within bounds.
  mutating func number(in bounds: ClosedRange<Int>) -> Int {
    bounds.lowerBound + Int(next() % UInt64(bounds.count))
  }

  /// One of several; there must be one.
  mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[number(in: 0...choices.count - 1)]
  }

  /// True so many times of a hundred.
  mutating func happens(_ percent: Int) -> Bool {
    number(in: 1...100) <= percent
  }

  /// The choices in another order.
  mutating func shuffled<Element>(_ choices: [Element]) -> [Element] {
    var choices = choices
    for last in choices.indices.dropFirst().reversed() {
      choices.swapAt(last, number(in: 0...last))
    }
    return choices
  }
}
