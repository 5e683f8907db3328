/// An object of JSON whose values are strings and whole numbers, as a line of JSON Lines holds one.
///
/// Its text is copied once, in runs between escapes, and no tree of nodes is made. Whatever else a text is,
/// also a faulty one, is left to `JSONReader`, which knows the place of every fault.
package struct PlainRecord {
  /// What a key stands for.
  package enum Value: Hashable, Sendable {
    /// A string without quotes and with escapes resolved, in UTF-8.
    case text([UInt8])
    case number(Int)
  }

  private var members: [(key: String, value: Value)] = []
  /// The offset of what is still to be read.
  private var place = 0

  /// Reads an object as RFC 8259 has it; `nil` for what this type is not made for.
  ///
  /// - Complexity: O(*n*).
  package init?(_ line: ArraySlice<UInt8>) {
    let bytes = line.span
    guard take("{", bytes) else { return nil }
    repeat {
      guard let key = string(bytes), take(":", bytes), let value = value(bytes) else { return nil }
      members.append((String(decoding: key, as: UTF8.self), value))
    } while take(",", bytes)
    guard take("}", bytes) else { return nil }
    skipSpace(bytes)
    guard place == bytes.count else { return nil }
  }

  /// The value of the first member named `key`.
  package subscript(key: String) -> Value? {
    members.first { $0.key == key }?.value
  }

  // MARK: Tokens

  private mutating func skipSpace(_ bytes: Span<UInt8>) {
    while place < bytes.count {
      switch bytes[place] {
      case " ", "\t", "\r", "\n": place += 1
      default: return
      }
    }
  }

  /// Takes a mark, where it comes next.
  private mutating func take(_ mark: Unicode.Scalar, _ bytes: Span<UInt8>) -> Bool {
    skipSpace(bytes)
    guard place < bytes.count, bytes[place] == mark else { return false }
    place += 1
    return true
  }

  private mutating func value(_ bytes: Span<UInt8>) -> Value? {
    skipSpace(bytes)
    guard place < bytes.count else { return nil }
    return bytes[place].isDigit ? number(bytes).map(Value.number) : string(bytes).map(Value.text)
  }

  /// A whole number that is exact as a floating-point number, too.
  private mutating func number(_ bytes: Span<UInt8>) -> Int? {
    let start = place
    var value = 0
    while place < bytes.count, bytes[place].isDigit, place - start < 15 {
      value = value * 10 + Int(bytes[place] - 0x30)
      place += 1
    }
    // A fraction, an exponent or anything else that no comma or bracket is will not be taken next.
    return bytes[start] == "0" && place - start > 1 ? nil : value
  }

  // MARK: Strings

  private mutating func string(_ bytes: Span<UInt8>) -> [UInt8]? {
    guard take("\"", bytes) else { return nil }
    var text: [UInt8] = []
    while place < bytes.count {
      let end = PlainText.end(in: bytes, from: place)
      if text.isEmpty { text.reserveCapacity(Self.usualSize(end - place, of: bytes.count - place)) }
      text.append(copying: bytes.extracting(place..<end))
      place = end
      guard place < bytes.count else { return nil }
      switch bytes[place] {
      case "\"":
        place += 1
        return text
      case "\\":
        guard takeEscape(into: &text, bytes) else { return nil }
      // A control character, or bytes that are no UTF-8.
      default: return nil
      }
    }
    return nil
  }

  /// Room for a string whose first run has a length: all of it, or with escapes most of the line.
  private static func usualSize(_ run: Int, of rest: Int) -> Int {
    run < 16 ? run : rest
  }

  private mutating func takeEscape(into text: inout [UInt8], _ bytes: Span<UInt8>) -> Bool {
    guard place + 1 < bytes.count else { return false }
    let byte = bytes[place + 1]
    place += 2
    switch byte {
    case "\"", "\\", "/": text.append(byte)
    case "b": text.append(0x08)
    case "f": text.append(0x0C)
    case "n": text.append(0x0A)
    case "r": text.append(0x0D)
    case "t": text.append(0x09)
    case "u": return takeUnicodeEscape(into: &text, bytes)
    default: return false
    }
    return true
  }

  /// A character of the basic plane; pairs of surrogates are seldom written, and left to the reader.
  private mutating func takeUnicodeEscape(
    into text: inout [UInt8],
    _ bytes: Span<UInt8>
  ) -> Bool {
    guard place + 4 <= bytes.count else { return false }
    var value: UInt32 = 0
    for offset in place..<place + 4 {
      guard let digit = bytes[offset].hexadecimalValue else { return false }
      value = value << 4 | digit
    }
    guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else {
      return false
    }
    text.append(contentsOf: encoded)
    place += 4
    return true
  }
}

extension [UInt8] {
  /// Appends bytes in one copy.
  fileprivate mutating func append(copying bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { append(contentsOf: $0) }
  }
}
