internal import JSONText
public import Model

/// What the sender of a line calls it.
public enum StreamID: Hashable, Sendable {
  case text(String)
  case number(Int)
}

/// What the answers of one run share, made once; several threads may use it.
public struct StreamRecords: Sendable {
  let shelf: RuleRecordShelf

  /// Creates what answers in a language need.
  public init(language: Language) {
    shelf = RuleRecordShelf(.lines(language))
  }
}

/// Writes the answers of `hecha stream`: the record of a report, which begins with the `id` of its line.
public struct StreamRecordWriter: ~Copyable {
  private let shelf: RuleRecordShelf
  private var json = JSONWriter(.compact)

  /// Creates a writer of no records.
  public init(language: Language) {
    self.init(StreamRecords(language: language))
  }

  /// Creates a writer of no records that shares with others what all need.
  public init(_ records: StreamRecords) {
    shelf = records.shelf
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
      RecordWriter(result, with: shelf).writeMembers(to: &json)
    }
    json.endLine()
  }
}
