/// A value of a JSON text with the place it begins at.
package struct JSONNode: Hashable, Sendable {
  /// The kinds of value.
  package enum Value: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONNode])
    /// The members in the order of the text; a key may stand more than once.
    case object([JSONMember])
  }

  /// What was read.
  package let value: Value

  /// The first character of the value.
  package let place: JSONPlace

  /// Creates a value at a place.
  package init(_ value: Value, at place: JSONPlace) {
    self.value = value
    self.place = place
  }
}

/// A key of an object with its value.
package struct JSONMember: Hashable, Sendable {
  /// The key without quotes and with escapes resolved.
  package let key: String

  /// The first character of the key, which is its quote where it has one.
  package let place: JSONPlace

  /// What the key stands for.
  package let value: JSONNode

  /// Creates a member.
  package init(key: String, at place: JSONPlace, value: JSONNode) {
    self.key = key
    self.place = place
    self.value = value
  }
}

/// A place in a JSON text.
package struct JSONPlace: Hashable, Sendable, Comparable {
  /// The offset in bytes, a byte order mark included.
  package let offset: Int

  /// The line, from 1.
  package let line: Int

  /// The column, from 1, in Unicode scalars; a byte order mark has none.
  package let column: Int

  /// Creates a place.
  package init(offset: Int, line: Int, column: Int) {
    self.offset = offset
    self.line = line
    self.column = column
  }

  /// The beginning of a text.
  package static let start = JSONPlace(offset: 0, line: 1, column: 1)

  /// The earlier place comes first.
  package static func < (left: JSONPlace, right: JSONPlace) -> Bool {
    left.offset < right.offset
  }
}
