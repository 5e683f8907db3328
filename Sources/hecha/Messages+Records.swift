import JSONText
import Rendering

extension RecordFault {
  /// Which file, where, what is wrong with it as a record, and what to do.
  func text(for path: String, in language: Language) -> String {
    switch language {
    case .chinese: "\(shown(path)) 不能用作核查记录：" + chinese
    case .english: "\(shown(path)) cannot be used as a record: " + english
    }
  }

  private var chinese: String {
    switch self {
    case .text(.notJSON(let problem)):
      "第 \(problem.place.line) 行第 \(problem.place.column) 列不是 JSON。\(problem.fault.sentence)"
    case .text(.notRecord(let place, let key)):
      "第 \(place.line) 行第 \(place.column) 列缺少 \(key)，或者它的值不对；"
        + "请用 hecha check --format json=文件 重新生成。"
    case .text(.unknownSchema(let schema)):
      "它的格式版本是 \(schema)，本程序只认识 1；请用同一版本的 hecha 重新生成。"
    case .noReport(let source, let known):
      "里面有 \(known.count) 份报告，没有一份是 \(shown(source))"
        + (known.isEmpty ? "" : "（有 \(list(known, "、"))）") + "；请把这一份单独核查，再作比较。"
    }
  }

  private var english: String {
    switch self {
    case .text(.notJSON(let problem)):
      "line \(problem.place.line), column \(problem.place.column) is no JSON:"
        + " \(problem.fault.english)"
    case .text(.notRecord(let place, let key)):
      "line \(place.line), column \(place.column) lacks \(key), or its value is wrong;"
        + " write the record anew with hecha check --format json=FILE"
    case .text(.unknownSchema(let schema)):
      "it is of schema \(schema), and only 1 is known here; write it anew with this hecha"
    case .noReport(let source, let known):
      "it tells of \(known.count) reports, none of which is \(shown(source))"
        + (known.isEmpty ? "" : " (\(list(known, ", ")))") + "; check that one alone, then compare"
    }
  }

  /// The first few names.
  private func list(_ names: [String], _ separator: String) -> String {
    let first = names.prefix(3).map(shown).joined(separator: separator)
    return names.count > 3 ? first + "…" : first
  }
}
