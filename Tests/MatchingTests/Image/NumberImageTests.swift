import Testing

@testable import Matching

/// Numbers as they stand in an image.
@Suite struct NumberImageTests {
  private static let numbers: [Int32] = [0, 1, -1, 63, 64, -64, 0xFFFF, 0x7F_FFFF, -0x80_0000]

  private static func reading<Value>(
    _ writer: NumberWriter,
    _ read: (inout NumberReader) throws -> Value
  ) rethrows -> Value {
    try writer.bytes.withUnsafeBufferPointer { bytes in
      var reader = NumberReader(bytes)
      return try read(&reader)
    }
  }

  @Test(arguments: numbers) func `a number survives`(_ number: Int32) throws {
    var writer = NumberWriter()
    writer.write(number)
    let read = try Self.reading(writer) { try $0.number() }
    #expect(read == number)
  }

  @Test func `lists survive, whatever stands before them`() throws {
    var writer = NumberWriter()
    writer.write(7)
    writer.write(Self.numbers)
    writer.write([0x20, 0xFFFF] as [UInt16])
    try Self.reading(writer) { reader in
      let read = (try reader.number(), try reader.numbers(), try reader.units())
      #expect(read == (7, Self.numbers, [0x20, 0xFFFF]))
      #expect(reader.isAtEnd)
    }
  }

  @Test func `values of all bits survive`() throws {
    let values: [UInt64] = [0, 1, 0xFEDC_BA98_7654_3210, .max, 1 << 31, 1 << 32, 1 << 63]
    var writer = NumberWriter()
    writer.write(plain: values)
    writer.write(plain: [WordClass(rawValue: .max), []])
    try Self.reading(writer) { reader in
      let read: ([UInt64], [WordClass]) = (try reader.plainValues(), try reader.plainValues())
      #expect(read == (values, [WordClass(rawValue: .max), []]))
      #expect(reader.isAtEnd)
    }
  }

  @Test func `an image is printable ASCII without quotation marks`() {
    var writer = NumberWriter()
    writer.write(Self.numbers)
    writer.write(plain: [0xFEDC_BA98_7654_3210 as UInt64, .max])
    #expect(writer.bytes.allSatisfy { (0x30...0x6F).contains($0) })
  }

  @Test func `a size that promises more than there is is refused`() {
    var writer = NumberWriter()
    writer.write(2)
    writer.write(5)
    #expect(throws: NumberReader.Malformed.self) {
      try Self.reading(writer) { try $0.numbers() }
    }
    #expect(throws: NumberReader.Malformed.self) {
      try Self.reading(writer) { try $0.plainValues() as [UInt64] }
    }
  }
}
