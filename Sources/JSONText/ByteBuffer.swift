/// Bytes that grow at their end.
///
/// A text of thousands of short pieces takes most of its time in an array, which at every piece has to
/// ask whether somebody else holds it; this memory has one owner, who cannot be copied.
struct ByteBuffer: ~Copyable, @unchecked Sendable {
  private var memory: UnsafeMutableBufferPointer<UInt8>

  /// The number of bytes.
  private(set) var count = 0

  /// Creates an empty buffer with room for some bytes.
  init(capacity: Int) {
    memory = .allocate(capacity: capacity)
  }

  deinit {
    memory.deallocate()
  }

  /// A copy of all bytes.
  var array: [UInt8] { Array(memory[..<count]) }

  /// Removes all bytes and keeps the memory.
  mutating func removeAll() {
    count = 0
  }

  /// Makes room for more bytes.
  @inline(__always)
  mutating func reserve(_ more: Int) {
    if memory.count - count < more { grow(by: more) }
  }

  @inline(never)
  private mutating func grow(by more: Int) {
    var larger = ByteBuffer(capacity: max(count + more, 2 * memory.count))
    larger.append(UnsafeBufferPointer(rebasing: memory[..<count]))
    swap(&memory, &larger.memory)
  }

  /// Appends a byte.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1)
    memory[count] = byte
    count += 1
  }

  /// Appends a copy of bytes.
  @inline(__always)
  mutating func append(_ bytes: borrowing Span<UInt8>) {
    bytes.withUnsafeBufferPointer { append($0) }
  }

  /// Appends ASCII.
  @inline(__always)
  mutating func append(_ ascii: StaticString) {
    append(UnsafeBufferPointer(start: ascii.utf8Start, count: ascii.utf8CodeUnitCount))
  }

  /// Appends again bytes that another buffer has.
  mutating func append(_ range: Range<Int>, of other: borrowing ByteBuffer) {
    precondition(range.upperBound <= other.count, "a range of bytes that are not there")
    append(UnsafeBufferPointer(rebasing: other.memory[range]))
  }

  @inline(__always)
  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    reserve(bytes.count)
    guard let start = memory.baseAddress else { return }
    (start + count).update(from: source, count: bytes.count)
    count += bytes.count
  }
}
