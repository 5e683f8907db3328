import Glibc

/// Standard input, or another descriptor, as blocks of whole lines.
///
/// A block is given as soon as a line is complete, so that who writes a line and waits for its answer
/// gets one; a pipe that is full waits for its reader. Memory is bounded by the longest line.
package struct LineBlocks {
  /// Some whole lines.
  package struct Block: Sendable {
    /// The lines with their breaks; the last line of the input may have none.
    package let bytes: [UInt8]

    /// The number of the first line, from 1.
    package let firstLine: Int

    /// Whether the block stands for one line that is longer than the limit, and is not given.
    package let isTooLong: Bool

    /// Gives each line without its break, in order; what follows the last break is a line, too.
    package func forEachLine(_ body: (ArraySlice<UInt8>) -> Void) {
      var start = 0
      while let end = bytes.firstIndex(ofByte: UInt8(ascii: "\n"), from: start) {
        body(bytes[start..<end])
        start = end + 1
      }
      body(bytes[start...])
    }
  }

  private static let blockSize = 64 << 10

  private let descriptor: Int32
  private let limit: Int
  private var pending: [UInt8] = []
  /// Where the system puts what is read, made once for all blocks.
  private var input = [UInt8](repeating: 0, count: blockSize)
  private var line = 1
  private var isAtEnd = false

  /// Why reading ended before the end of the input.
  package private(set) var failure: FileError?

  /// Reads standard input, lines of at most `limit` bytes.
  package init(limit: Int) {
    self.init(descriptor: STDIN_FILENO, limit: limit)
  }

  init(descriptor: Int32, limit: Int) {
    self.descriptor = descriptor
    self.limit = limit
  }

  /// The next lines; `nil` at the end of the input and after a failure.
  package mutating func next() -> Block? {
    var isTooLong = false
    while true {
      if let block = takeLines(isTooLong) { return block }
      if pending.count > limit {
        isTooLong = true
        pending.removeAll(keepingCapacity: true)
      }
      if isAtEnd { return takeRest(isTooLong) }
      fill()
    }
  }

  /// The whole lines among what is pending; of a line that is too long its end only.
  private mutating func takeLines(_ isTooLong: Bool) -> Block? {
    let newline = UInt8(ascii: "\n")
    let end = isTooLong ? pending.firstIndex(of: newline) : pending.lastIndex(of: newline)
    guard let end else { return nil }
    return take(through: end + 1, isTooLong)
  }

  private mutating func takeRest(_ isTooLong: Bool) -> Block? {
    guard isTooLong || !pending.isEmpty, failure == nil else { return nil }
    return take(through: pending.count, isTooLong)
  }

  private mutating func take(through end: Int, _ isTooLong: Bool) -> Block {
    let bytes = Array(pending[..<end])
    pending.removeSubrange(..<end)
    defer { line += isTooLong ? 1 : bytes.newlineCount }
    return Block(bytes: isTooLong ? [] : bytes, firstLine: line, isTooLong: isTooLong)
  }

  private mutating func fill() {
    let got = input.withUnsafeMutableBytes { buffer in
      var got = 0
      repeat {
        got = read(descriptor, buffer.baseAddress, buffer.count)
      } while got < 0 && errno == EINTR && !Interrupt.isRequested
      return got
    }
    if got > 0 { pending += input[..<got] }
    if got < 0, !Interrupt.isRequested { failure = .from(errno) }
    if got <= 0 { isAtEnd = true }
  }
}

extension [UInt8] {
  /// The number of line ends; lines are long, so that each is looked for as a whole.
  fileprivate var newlineCount: Int {
    var count = 0
    var start = 0
    while let place = firstIndex(ofByte: UInt8(ascii: "\n"), from: start) {
      count += 1
      start = place + 1
    }
    return count
  }

  /// Where a byte first stands from an offset on; `nil` where it does not.
  fileprivate func firstIndex(ofByte byte: UInt8, from start: Int) -> Int? {
    withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress,
        let place = memchr(base + start, Int32(byte), bytes.count - start)
      else { return nil }
      return UnsafeRawPointer(place) - base
    }
  }
}
