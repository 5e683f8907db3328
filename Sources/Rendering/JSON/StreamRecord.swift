internal import JSONText
public import Model

/// What the sender of a line calls it.
public enum StreamID: Hashable, Sendable {
  case text(String)
  case number(Int)
}

/// Writes the answers of `hecha stream`: the record of a report, which begins with the `id` of its line.
public struct StreamRecordWriter: ~Copyable {
  private let language: Language
  private var json = JSONWriter(.compact)

  /// Creates a writer of no records.
  public init(language: Language) {
    self.language = language
  }

  /// The records so far, one per line; UTF-8.
  public var bytes: [UInt8] { json.bytes }

  /// Appends a record; `line` is the number of the line from 1.
  public mutating func append(_ result: CheckResult, id: StreamID?, line: Int) {
    json.object { json in
      json.key("id")
      switch id {
      case .text(let text): json.string(text)
      case .number(let number): json.integer(number)
      case nil: json.null()
      }
      json.member("line", line)
      RecordWriter(result, in: language).writeMembers(to: &json)
    }
    json.endLine()
  }
}
