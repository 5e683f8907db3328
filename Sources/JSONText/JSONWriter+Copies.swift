/// Copying of what has been written before.
extension JSONWriter {
  /// Writes a value again that another writer has written.
  package mutating func raw(_ value: Range<Int>, of other: borrowing JSONWriter) {
    startItem()
    buffer.append(value, of: other.buffer)
  }

  /// Writes an array of elements that another writer has written, with the commas between them.
  package mutating func raw(array elements: [UInt8]) {
    startItem()
    buffer.append(UInt8(ascii: "["))
    buffer.append(elements.span)
    buffer.append(UInt8(ascii: "]"))
  }

  // MARK: Pieces

  /// Where the next element begins, after its comma and before its line break.
  package var nextElement: Int { count + (isFirst ? 0 : 1) }

  /// Appends a copy of a part of the bytes to an array.
  package func copy(_ range: Range<Int>, to array: inout [UInt8]) {
    buffer.copy(range, to: &array)
  }

  /// Begins an element with a copy of the bytes that begin one in the same place of another text.
  ///
  /// What they leave open is written after them, and closed by `copy(_:to:)`.
  package mutating func element(copying bytes: borrowing Span<UInt8>) {
    if !isFirst { buffer.append(UInt8(ascii: ",")) }
    copy(bytes)
  }

  /// Goes on with a copy of bytes that stand between two values of another text, or open an array.
  package mutating func copy(_ bytes: borrowing Span<UInt8>) {
    buffer.append(bytes)
    isFirst = bytes[bytes.count - 1] == UInt8(ascii: "[")
    isAfterKey = false
  }

  /// Goes on with a copy of bytes that lead to a depth.
  package mutating func copy(_ bytes: borrowing Span<UInt8>, to depth: Int) {
    copy(bytes)
    self.depth = depth
  }

  /// Goes on with a copy of members of another text up to a key; one value must follow.
  package mutating func members(copying bytes: borrowing Span<UInt8>) {
    copy(bytes)
    isAfterKey = true
  }

  // MARK: Templates

  /// Leaves a gap of a template, for a value.
  package mutating func gap() {
    startItem()
    gapForMembers()
  }

  /// Leaves a gap of a template, for members that follow those before.
  package mutating func gapForMembers() {
    gaps.append(JSONTemplate.Gap(offset: buffer.count, depth: depth))
  }

  /// Copies the bytes of a template before a gap, or after the last; what belongs into the gap must
  /// follow.
  package mutating func copy(_ number: Int, of template: JSONTemplate) {
    if number == 0, template.isElement, !isFirst { buffer.append(UInt8(ascii: ",")) }
    let bytes = template.bytes
    buffer.append(bytes.span.extracting(template.piece(number)))
    depth = template.depth(after: number)
    isFirst = false
    isAfterKey = !template.isLast(number)
  }

  /// Copies a template of scalar values: a quotation of a text in its first gap, a value that has been written
  /// before in the next one, and whole numbers in all others.
  package mutating func copy(
    _ template: JSONTemplate,
    filling range: Range<Int>,
    of text: borrowing Span<UInt8>,
    _ value: borrowing Span<UInt8>,
    _ numbers: borrowing Span<Int>
  ) {
    let (paddedBytes, allBounds) = (template.paddedBytes, template.bounds)
    let (bytes, bounds) = (paddedBytes.span, allBounds.span)
    if !isFirst { buffer.append(UInt8(ascii: ",")) }
    buffer.append(few: bounds[0]..<bounds[1], of: bytes)
    buffer.append(quoting: range, of: text)
    buffer.append(few: bounds[1]..<bounds[2], of: bytes)
    buffer.append(value)
    for index in numbers.indices {
      buffer.append(few: bounds[index + 2]..<bounds[index + 3], of: bytes)
      buffer.append(digitsOf: numbers[index])
    }
    buffer.append(few: bounds[numbers.count + 2]..<bounds[numbers.count + 3], of: bytes)
    isFirst = false
  }
}
