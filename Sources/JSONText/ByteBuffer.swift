/// Bytes that grow at their end.
///
/// A text of thousands of short pieces takes most of its time in an array, which at every piece has to
/// ask whether somebody else holds it; this memory has one owner, who cannot be copied.
struct ByteBuffer: ~Copyable, @unchecked Sendable {
  private var memory: UnsafeMutableBufferPointer<UInt8>

  /// Whether the memory is somebody else's, who has lent it for the life of the buffer.
  private(set) var isLent = false

  /// The number of bytes.
  private(set) var count = 0

  /// Creates an empty buffer with room for some bytes.
  init(capacity: Int) {
    memory = .allocate(capacity: capacity)
  }

  /// Creates an empty buffer in memory that outlives it; what has no room there moves elsewhere.
  private init(lent memory: UnsafeMutableBufferPointer<UInt8>) {
    self.memory = memory
    isLent = true
  }

  deinit {
    if !isLent { memory.deallocate() }
  }

  /// An array of the bytes that a closure appends, which are not copied where `capacity` is enough.
  static func array(capacity: Int, _ append: (consuming ByteBuffer) -> ByteBuffer) -> [UInt8] {
    var outgrown: [UInt8]?
    let array = [UInt8](unsafeUninitializedCapacity: capacity) { memory, count in
      let filled = append(ByteBuffer(lent: memory))
      if filled.isLent { count = filled.count } else { outgrown = filled.array }
    }
    return outgrown ?? array
  }

  /// A copy of all bytes.
  var array: [UInt8] { Array(memory[..<count]) }

  /// Appends a copy of the bytes of a range to an array.
  func copy(_ range: Range<Int>, to array: inout [UInt8]) {
    precondition(range.upperBound <= count, "a range of bytes that are not there")
    array.append(contentsOf: UnsafeBufferPointer(rebasing: memory[range]))
  }

  /// Removes all bytes from a place on and keeps the memory.
  mutating func removeAll(from start: Int = 0) {
    count = min(count, start)
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
    swap(&isLent, &larger.isLent)
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

  /// Appends a few bytes of a span that has 32 more after them.
  ///
  /// They are copied 32 at a time, which for a few takes less than to ask how many they are.
  @inline(__always)
  mutating func append(few range: Range<Int>, of bytes: borrowing Span<UInt8>) {
    reserve(range.count + 32)
    var index = range.lowerBound
    while index < range.upperBound {
      put(
        bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self),
        after: index &- range.lowerBound
      )
      index &+= 32
    }
    commit(range.count)
  }

  /// Puts 32 bytes some way after the end, where there is room for them.
  @inline(__always)
  mutating func put(_ words: SIMD4<UInt64>, after offset: Int) {
    precondition(count &+ offset &+ 32 <= memory.count, "no room for bytes")
    UnsafeMutableRawBufferPointer(memory)
      .storeBytes(of: words, toByteOffset: count &+ offset, as: SIMD4<UInt64>.self)
  }

  /// Makes bytes that have been put after the end a part of the buffer.
  @inline(__always)
  mutating func commit(_ more: Int) {
    count += more
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
