import JSONText

/// A rule file as read, before it is merged with others.
struct PackFile: Sendable {
  /// Where a file comes from; two references to one file have the same origin.
  enum Origin: Hashable, Sendable {
    case shipped(String)
    case path(String)

    /// How messages name the file.
    var name: String {
      switch self {
      case .shipped(let id): id
      case .path(let path): path
      }
    }
  }

  /// Where it comes from.
  let origin: Origin

  /// The file as the user knows it.
  var name: String { origin.name }

  /// The value it holds; `nil` where it is not JSON5.
  let root: JSONNode?

  /// What is wrong with its text and with the files it extends.
  var faults: [(fault: Fault, place: JSONPlace)]

  private let bytes: [UInt8]

  /// Reads the text of a file.
  init(_ bytes: [UInt8], from origin: Origin) {
    let outcome = JSONReader.read(bytes)
    self.origin = origin
    self.bytes = bytes
    self.root = outcome.root
    self.faults = outcome.problems.map { (.syntax($0.fault), $0.place) }
  }

  /// The place of a scalar in the string that begins at `start`; the start where that is on another line.
  func place(ofScalar index: Int, inStringAt start: JSONPlace) -> JSONPlace {
    let source = String(decoding: bytes[min(start.offset, bytes.count)...], as: UTF8.self)
    var scalars = source.unicodeScalars.dropFirst()[...]
    var column = start.column + 1
    for _ in 0..<index {
      guard let scalar = scalars.first, scalar != "\n", scalar != "\r" else { return start }
      let length = scalar == "\\" ? Self.escapeLength(scalars.dropFirst().first) : 1
      scalars = scalars.dropFirst(length)
      column += length
    }
    let offset = start.offset + source[..<scalars.startIndex].utf8.count
    return JSONPlace(offset: offset, line: start.line, column: column)
  }

  private static func escapeLength(_ letter: Unicode.Scalar?) -> Int {
    switch letter {
    case "u": 6
    case "x": 4
    default: 2
    }
  }

  /// The text of the line of a place, without its end.
  func line(at place: JSONPlace) -> String {
    let isEnd: (UInt8) -> Bool = { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    let offset = min(place.offset, bytes.count)
    let start = bytes[..<offset].lastIndex(where: isEnd).map { $0 + 1 } ?? 0
    let end = bytes[offset...].firstIndex(where: isEnd) ?? bytes.count
    let line = bytes[start..<end]
    // Bytes of another encoding would be shown as rubbish.
    if line.contains(0) || String(validating: line, as: UTF8.self) == nil { return "" }
    let hasMark = line.starts(with: [0xEF, 0xBB, 0xBF])
    return String(decoding: hasMark ? line.dropFirst(3) : line, as: UTF8.self)
  }
}
