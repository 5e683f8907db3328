import JSONText
import Model
import Rendering

/// A line of `hecha stream`: `{"id": "…", "text": "…"}` or `{"id": "…", "path": "…"}`.
///
/// Other keys are passed over, so that a record of another program can be used as it is.
struct StreamLine {
  /// What is to be checked.
  enum Content {
    case text(String)
    case path(String)
  }

  /// The name that the sender knows the line by; `nil` where it has none that can be read.
  private(set) var id: StreamID?

  /// What is to be checked, or why that cannot be said.
  private(set) var content: Result<Content, InputError.LineFault>

  /// Reads a line without its break.
  init(_ bytes: ArraySlice<UInt8>) {
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

  private static func id(of root: JSONNode) -> StreamID? {
    guard let id = root["id"] else { return nil }
    if let text = id.text { return .text(text) }
    return id.integer.map(StreamID.number)
  }

  private static func content(of root: JSONNode) -> Result<Content, InputError.LineFault> {
    switch (root["text"]?.text, root["path"]?.text) {
    case (let text?, nil) where root["path"] == nil: .success(.text(text))
    case (nil, let path?) where root["text"] == nil: .success(.path(path))
    default: .failure(.noContent)
    }
  }
}
