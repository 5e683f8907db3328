/// The number in `&#…;` or `&#x…;`.
struct NumericReference {
  /// The code point; more than Unicode has where the number is too great.
  let value: UInt32

  /// The offset after the last digit.
  let end: Int

  /// Reads the digits after `&#`, which stand before `index`; `nil` where there are none.
  init?(in bytes: [UInt8], at index: Int, before limit: Int) {
    let isHexadecimal = index < limit && (bytes[index] == "x" || bytes[index] == "X")
    let first = isHexadecimal ? index + 1 : index
    let base: UInt32 = isHexadecimal ? 16 : 10
    var value: UInt32 = 0
    var next = first
    while next < limit, let digit = bytes[next].hexadecimalValue, digit < base {
      // Stays above the last code point, however many digits follow.
      value = min(value * base + digit, 0x11_0000)
      next += 1
    }
    guard next > first else { return nil }
    self.value = value
    end = next
  }
}
