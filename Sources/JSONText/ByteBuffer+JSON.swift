extension ByteBuffer {
  /// Appends the digits of a whole number.
  mutating func append(digitsOf number: Int) {
    // Nearly all numbers are those of lines and columns.
    switch number {
    case 0..<10: append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number))
    case 10..<100: append(digits: number / 10, number % 10)
    case 100..<1_000:
      append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number / 100))
      append(digits: number / 10 % 10, number % 10)
    default: append(allDigitsOf: number)
    }
  }

  @inline(__always)
  private mutating func append(digits first: Int, _ second: Int) {
    append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: first))
    append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: second))
  }

  private mutating func append(allDigitsOf number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var digits = InlineArray<20, UInt8>(repeating: 0)
    var rest = number.magnitude
    var first = digits.count
    repeat {
      first -= 1
      digits[first] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
    append(digits.span.extracting(first...))
  }

  /// Appends characters of a longer text as they stand in a string of JSON, and its quotation marks.
  ///
  /// They are looked at and copied 32 bytes at a time, also some that follow them.
  mutating func append(quoting range: Range<Int>, of text: borrowing Span<UInt8>) {
    guard range.lowerBound >= 0, range.upperBound + 32 <= text.count else {
      return append(quoting: text.extracting(range))
    }
    reserve(range.count + 2 + 32)
    let start = count
    append(UInt8(ascii: "\""))
    var index = range.lowerBound
    while index < range.upperBound {
      let words = text.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self)
      if JSONEscape.mayBeNeeded(in: words) {
        removeAll(from: start)
        return append(quoting: text.extracting(range))
      }
      put(words, after: index &- range.lowerBound)
      index &+= 32
    }
    commit(range.count)
    append(UInt8(ascii: "\""))
  }

  /// Appends characters as they stand in a string of JSON, and its quotation marks.
  mutating func append(quoting text: borrowing Span<UInt8>) {
    reserve(text.count + 2)
    append(UInt8(ascii: "\""))
    var copied = 0
    var index = JSONEscape.next(in: text, from: 0)
    while index < text.count {
      let length = JSONEscape.length(at: index, in: text)
      append(text.extracting(copied..<index))
      append(escapeOf: text[index + length - 1], length: length)
      copied = index + length
      index = JSONEscape.next(in: text, from: copied)
    }
    append(text.extracting(copied...))
    append(UInt8(ascii: "\""))
  }

  private mutating func append(escapeOf last: UInt8, length: Int) {
    switch (length, last) {
    case (1, UInt8(ascii: "\"")): append("\\\"")
    case (1, UInt8(ascii: "\\")): append("\\\\")
    case (1, UInt8(ascii: "\n")): append("\\n")
    case (1, UInt8(ascii: "\r")): append("\\r")
    case (1, UInt8(ascii: "\t")): append("\\t")
    case (1, _):
      append("\\u00")
      append(hexadecimal: last >> 4)
      append(hexadecimal: last & 15)
    default: append(last & 1 == 0 ? "\\u2028" : "\\u2029")
    }
  }

  private mutating func append(hexadecimal digit: UInt8) {
    append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
  }
}
