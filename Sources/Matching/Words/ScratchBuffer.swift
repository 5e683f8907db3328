/// Memory of a fixed size for one computation: written without asking whether it is shared, and freed
/// with its owner.
struct ScratchBuffer<Element: BitwiseCopyable>: ~Copyable {
  private let elements: UnsafeMutableBufferPointer<Element>

  /// Allocates `count` elements that hold a value.
  init(repeating value: Element, count: Int) {
    elements = .allocate(capacity: count)
    elements.initialize(repeating: value)
  }

  /// Allocates `count` elements, each of which must be written before it is read.
  init(uninitializedCount count: Int) {
    elements = .allocate(capacity: count)
  }

  deinit { elements.deallocate() }

  subscript(index: Int) -> Element {
    get {
      precondition(index >= 0 && index < elements.count)
      return elements[index]
    }
    set {
      precondition(index >= 0 && index < elements.count)
      elements[index] = newValue
    }
  }
}

/// A stack in memory of a fixed size.
struct ScratchStack<Element: BitwiseCopyable>: ~Copyable {
  private var elements: ScratchBuffer<Element>
  private(set) var count = 0

  /// Makes room for `capacity` elements.
  init(capacity: Int) {
    elements = ScratchBuffer(uninitializedCount: capacity)
  }

  subscript(index: Int) -> Element {
    precondition(index < count)
    return elements[index]
  }

  mutating func push(_ element: Element) {
    elements[count] = element
    count += 1
  }

  mutating func pop() -> Element? {
    if count == 0 { return nil }
    count -= 1
    return elements[count]
  }

  mutating func removeAll() { count = 0 }
}
