/// Turns growing offsets into lines and columns by counting each byte once.
///
/// Counting here keeps lines and columns out of the loops that read.
struct PlaceCounter {
  private let textStart: Int
  private var offset: Int
  private var line = 1
  private var column = 1

  /// Starts after a byte order mark of the given length.
  init(skipping markLength: Int) {
    textStart = markLength
    offset = markLength
  }

  /// The place of an offset; one before the last asked for is counted from the start of the text.
  mutating func place(at target: Int, in bytes: [UInt8]) -> JSONPlace {
    if target < offset { self = PlaceCounter(skipping: textStart) }
    count(upTo: min(target, bytes.count), in: bytes)
    return JSONPlace(offset: target, line: line, column: column)
  }

  private mutating func count(upTo target: Int, in bytes: [UInt8]) {
    while offset < target {
      let byte = bytes[offset]
      offset += 1
      if byte == "\n" || (byte == "\r" && (offset == bytes.count || bytes[offset] != "\n")) {
        line += 1
        column = 1
      } else if !byte.isContinuation {
        column += 1
      }
    }
  }
}
