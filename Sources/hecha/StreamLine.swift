import JSONText
import Model
import Rendering

/// A line of `hecha stream`: `{"id": "…", "text": "…"}` or `{"id": "…", "path": "…"}`.
///
/// Other keys are passed over, so that a record of another program can be used as it is.
struct StreamLine {
  /// What is to be checked.
  enum Content {
    /// A report in UTF-8.
    case text([UInt8])
    case path(String)
  }

  /// The name that the sender knows the line by; `nil` where it has none that can be read.
  private(set) var id: StreamID?

  /// What is to be checked, or why that cannot be said.
  private(set) var content: Result<Content, InputError.LineFault>

  /// Reads a line without its break.
  init(_ bytes: ArraySlice<UInt8>) {
    if let record = PlainRecord(bytes), let (id, content) = Self.plain(record) {
      self.id = id
      self.content = .success(content)
      return
    }
    let outcome = JSONReader.read(Array(bytes), as: .strict)
    guard let root = outcome.root, outcome.problems.isEmpty else {
      content = .failure(.notJSON(column: outcome.problems.first?.place.column ?? 1))
      return
    }
    guard root.members != nil else {
      content = .failure(.notObject)
      return
    }
    id = Self.id(of: root)
    content = id == nil ? .failure(.noID) : Self.content(of: root)
  }

  /// What nearly every line asks for; `nil` where something is missing or is not what it should be.
  private static func plain(_ record: PlainRecord) -> (id: StreamID, content: Content)? {
    let id: StreamID
    switch record["id"] {
    case .text(let text): id = .text(String(decoding: text, as: UTF8.self))
    case .number(let number): id = .number(number)
    case nil: return nil
    }
    switch (record["text"], record["path"]) {
    case (.text(let text), nil): return (id, .text(text))
    case (nil, .text(let path)): return (id, .path(String(decoding: path, as: UTF8.self)))
    default: return nil
    }
  }

  private static func id(of root: JSONNode) -> StreamID? {
    guard let id = root["id"] else { return nil }
    if let text = id.text { return .text(text) }
    return id.integer.map(StreamID.number)
  }

  private static func content(of root: JSONNode) -> Result<Content, InputError.LineFault> {
    switch (root["text"]?.text, root["path"]?.text) {
    case (let text?, nil) where root["path"] == nil: .success(.text(Array(text.utf8)))
    case (nil, let path?) where root["text"] == nil: .success(.path(path))
    default: .failure(.noContent)
    }
  }
}
