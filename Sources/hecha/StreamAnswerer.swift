import Checking
import Model
import Platform
import Rendering

/// Checks what the lines of a stream ask for.
struct StreamAnswerer: Sendable {
  private let checkers: SharedCheckers
  private let records: StreamRecords

  init(checkers: SharedCheckers, language: Language) {
    self.checkers = checkers
    records = StreamRecords(language: language)
  }

  /// The answers to the lines of one block.
  struct Answers: Sendable {
    /// One record per line; UTF-8.
    let bytes: [UInt8]
    let outcomes: [CheckResult.Outcome]
  }

  /// A record for every line; empty lines have none.
  func answers(to block: LineBlocks.Block) -> Answers {
    var writer = StreamRecordWriter(records)
    var outcomes: [CheckResult.Outcome] = []
    func add(_ result: CheckResult, _ id: StreamID?, _ line: Int) {
      writer.append(result, id: id, line: line)
      outcomes.append(result.outcome)
    }
    if block.isTooLong {
      let fault = InputError.LineFault.tooLong(limit: StreamCommand.longestLine)
      add(Self.result(fault, line: block.firstLine), nil, block.firstLine)
    }
    var number = block.firstLine
    block.forEachLine { line in
      defer { number += 1 }
      guard !line.allSatisfy(Self.isBlank) else { return }
      let request = StreamLine(line)
      add(check(request, line: number), request.id, number)
    }
    return Answers(bytes: writer.bytes, outcomes: outcomes)
  }

  private func check(_ request: StreamLine, line: Int) -> CheckResult {
    switch request.content {
    case .success(.text(let text)):
      checkers.check(.standardInput, bytes: text)
    case .success(.path(let path)):
      checkers.check(.file(path))
    case .failure(let fault):
      Self.result(fault, line: line)
    }
  }

  private static func result(_ fault: InputError.LineFault, line: Int) -> CheckResult {
    CheckResult(error: InputError(source: "-", reason: .line(number: line, fault)))
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
