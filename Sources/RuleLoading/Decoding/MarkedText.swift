import Model

/// The text of an example without its ⟦marks⟧, and the ranges that they enclosed.
struct MarkedText {
  /// The text without marks.
  let text: String

  /// The enclosed ranges, in bytes of `text`; none is empty.
  let marks: [SourceRange]

  /// What is wrong with the marks.
  let fault: ExampleFault?

  /// Takes the marks out of a text.
  init(_ source: String) {
    var bytes: [UInt8] = []
    var marks: [SourceRange] = []
    var fault: ExampleFault?
    var opening: Int?
    bytes.reserveCapacity(source.utf8.count)
    var rest = Array(source.utf8)[...]
    while let start = rest.firstIndex(of: 0xE2) {
      bytes += rest[..<start]
      rest = rest[start...]
      if rest.starts(with: Self.open) {
        if opening != nil { fault = .unpairedMark }
        opening = bytes.count
      } else if rest.starts(with: Self.close) {
        if let opening, opening < bytes.count {
          marks.append(SourceRange(opening, bytes.count))
        } else {
          fault = fault ?? (opening == nil ? .unpairedMark : .emptyMark)
        }
        opening = nil
      } else {
        bytes.append(0xE2)
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(Self.open.count)
    }
    bytes += rest
    self.text = String(decoding: bytes, as: UTF8.self)
    self.marks = marks
    self.fault = opening == nil ? fault : .unpairedMark
  }

  private static let open = Array("⟦".utf8)
  private static let close = Array("⟧".utf8)
}
