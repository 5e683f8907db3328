/// Reads JSON or JSON5 from bytes and knows the place of every value and key.
///
/// It works on bytes alone: a string is made once for each string of the text, no character is ever
/// formed. What a Chinese keyboard leaves behind (， ： “ ”) is reported and read as the ASCII form, and
/// a missing comma is reported and taken as given, what nobody can see is reported and passed over, so
/// that all such places come at once; any other fault ends the reading.
package struct JSONReader {
  /// The accepted language.
  package enum Dialect: Hashable, Sendable {
    /// RFC 8259.
    case strict
    /// JSON5 1.0.0.
    case json5
  }

  /// What a text holds.
  package struct Outcome: Sendable {
    /// The value; `nil` where a fault ended the reading.
    package let root: JSONNode?

    /// Everything that is wrong, by place.
    package let problems: [JSONProblem]
  }

  /// The greatest depth of nesting, which bounds the use of the stack.
  package static let depthLimit = 128

  let bytes: [UInt8]
  let isStrict: Bool
  var position: Int

  /// The text of the last string between ASCII quotes, as it stands in the bytes.
  var lastString = 0..<0

  /// The first bracket whose closing one stands where it should not, if any does.
  var suspect: (place: JSONPlace, fault: JSONFault)?

  private var problems: [JSONProblem] = []
  private var depth = 0
  private var places: PlaceCounter

  private init(_ bytes: [UInt8], _ dialect: Dialect) {
    self.bytes = bytes
    self.isStrict = dialect == .strict
    let markLength = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    self.position = markLength
    self.places = PlaceCounter(skipping: markLength)
  }

  /// Reads one value that fills the text.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package static func read(_ bytes: [UInt8], as dialect: Dialect = .json5) -> Outcome {
    var reader = JSONReader(bytes, dialect)
    do throws(JSONProblem) {
      try reader.checkEncoding()
      let root = try reader.readText()
      return Outcome(root: root, problems: reader.problems.sorted { $0.place < $1.place })
    } catch {
      let problems = reader.problems + [error]
      return Outcome(root: nil, problems: problems.sorted { $0.place < $1.place })
    }
  }

  private mutating func checkEncoding() throws(JSONProblem) {
    if let fault = Self.fault(ofBytes: bytes) { throw JSONProblem(place: .start, fault: fault) }
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw problem(.notUTF8, at: error.byteOffsets.lowerBound)
    }
  }

  /// What shows at a glance that the bytes are no UTF-8 text; every .docx and .wps begins like a zip.
  private static func fault(ofBytes bytes: [UInt8]) -> JSONFault? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    let isArchive = bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
    let isOldDocument = bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    guard bytes.contains(0) || isArchive || isOldDocument else { return nil }
    return .notText(isArchive: isArchive || isOldDocument)
  }

  private mutating func readText() throws(JSONProblem) -> JSONNode {
    try skipSpace()
    guard position < bytes.count else { throw problem(.empty, at: position) }
    let root = try readValue()
    try skipSpace()
    guard position == bytes.count else { throw problem(.trailingText, at: position) }
    return root
  }

  // MARK: Places and problems

  mutating func place(at offset: Int) -> JSONPlace {
    places.place(at: offset, in: bytes)
  }

  mutating func problem(_ fault: JSONFault, at offset: Int) -> JSONProblem {
    JSONProblem(place: place(at: offset), fault: fault)
  }

  /// Notes a fault that reading survives, once for each place.
  mutating func note(_ fault: JSONFault, at offset: Int) {
    guard problems.last?.place.offset != offset else { return }
    problems.append(problem(fault, at: offset))
  }

  // MARK: Nesting

  mutating func enter(at place: JSONPlace) throws(JSONProblem) {
    guard depth < Self.depthLimit else {
      throw JSONProblem(place: place, fault: .tooDeep(limit: Self.depthLimit))
    }
    depth += 1
  }

  mutating func leave() {
    depth -= 1
  }
}
