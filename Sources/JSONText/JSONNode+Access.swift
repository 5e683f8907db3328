extension JSONNode {
  /// The text of a string; `nil` for any other value.
  package var text: String? {
    guard case .string(let text) = value else { return nil }
    return text
  }

  /// The number, if it is a whole one that `Int` can hold.
  package var integer: Int? {
    guard case .number(let number) = value else { return nil }
    return Int(exactly: number)
  }

  /// The truth value; `nil` for any other value.
  package var flag: Bool? {
    guard case .bool(let flag) = value else { return nil }
    return flag
  }

  /// The elements of an array; `nil` for any other value.
  package var elements: [JSONNode]? {
    guard case .array(let elements) = value else { return nil }
    return elements
  }

  /// The members of an object; `nil` for any other value.
  package var members: [JSONMember]? {
    guard case .object(let members) = value else { return nil }
    return members
  }

  /// The value of the first member named `key`.
  ///
  /// - Complexity: O(*n*) in the number of members, which is faster than hashing for objects that a
  ///   person writes.
  package subscript(key: String) -> JSONNode? {
    members?.first { $0.key == key }?.value
  }
}
