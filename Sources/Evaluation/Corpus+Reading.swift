import JSONText
import Model
import Platform

extension Corpus {
  /// The name of the file that holds the labels of the reports beside it.
  private static let goldName = "gold.json"

  /// Reads the sentences of a file and the reports of folders and of all folders below them.
  ///
  /// A folder named as one of `otherPacks` holds labels for that pack and is passed over.
  ///
  /// - Throws: `LabelError` for the first thing that is wrong.
  package init(
    sentenceFile: String?,
    reportFolders: [String],
    rules: Set<String>,
    otherPacks: Set<String> = []
  ) throws(LabelError) {
    self.init()
    if let sentenceFile {
      let bytes = try Self.read(sentenceFile)
      sentences = try Self.sentences(in: bytes, path: sentenceFile, rules: rules)
    }
    for folder in reportFolders {
      reports += try Self.reports(below: folder, rules: rules, otherPacks)
    }
  }

  // MARK: Sentences

  /// The sentences of a text with one JSON object per line; empty lines are passed over.
  ///
  /// - Throws: `LabelError` for the first line that is wrong.
  package static func sentences(
    in bytes: [UInt8],
    path: String,
    rules: Set<String>
  ) throws(LabelError) -> [LabelledSentence] {
    var sentences: [LabelledSentence] = []
    var ids: Set<String> = []
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if line.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }) { continue }
      let reader = LabelReader(path: path, linesBefore: index, rules: rules)
      let sentence = try Self.sentence(in: try reader.root(of: Array(line)), reader, index)
      if !ids.insert(sentence.id).inserted {
        throw reader.error(.repeatedID(sentence.id), at: .start)
      }
      sentences.append(sentence)
    }
    return sentences
  }

  private static func sentence(
    in node: JSONNode,
    _ reader: LabelReader,
    _ index: Int
  ) throws(LabelError) -> LabelledSentence {
    let text = try reader.text("sentence", in: node)
    let note = try reader.optionalText("note", in: node) ?? ""
    let expected = try reader.object("expect", in: node)
    return LabelledSentence(
      id: try reader.optionalText("id", in: node) ?? "line \(index + 1)",
      text: text,
      topic: try reader.text("topic", in: node),
      isOfPreviousYear: try reader.optionalText("status", in: node) == "previous_year",
      label: try reader.label(
        expected,
        rule: try reader.text("rule", in: expected),
        isImplied: try reader.flag("implied", in: node),
        isAmbiguous: try reader.flag("ambiguous", in: node),
        hint: note.isEmpty ? text : "\(text) [\(note)]"
      )
    )
  }

  // MARK: Reports

  private static func reports(
    below folder: String,
    rules: Set<String>,
    _ otherPacks: Set<String>
  ) throws(LabelError) -> [LabelledReport] {
    let files: [String]
    do throws(FileError) {
      files = try FolderListing(of: folder).files
    } catch {
      throw .inaccessible(path: folder, error)
    }
    var reports: [LabelledReport] = []
    for file in files where file.hasSuffix("/" + goldName) {
      if otherPacks.contains(where: { file.hasSuffix("/\($0)/\(goldName)") }) { continue }
      reports += try Self.reports(in: try read(file), path: file, rules: rules) {
        (path) throws(LabelError) in try read(path)
      }
    }
    if reports.isEmpty { throw .noLabels(folder: folder) }
    return reports
  }

  /// The reports that a text with labels speaks of; `read` gives their content.
  ///
  /// - Throws: `LabelError` for the first thing that is wrong, and what `read` throws.
  package static func reports(
    in bytes: [UInt8],
    path: String,
    rules: Set<String>,
    read: (String) throws(LabelError) -> [UInt8]
  ) throws(LabelError) -> [LabelledReport] {
    let reader = LabelReader(path: path, rules: rules)
    let folder = String(path.dropLast(goldName.count))
    var reports: [LabelledReport] = []
    for member in try reader.members(of: try reader.root(of: bytes)) {
      var labels: [Label] = []
      for rule in try reader.members(of: try reader.object("rules", in: member.value)) {
        labels.append(
          try reader.label(
            rule.value,
            rule: rule.key,
            isImplied: false,
            isAmbiguous: try reader.flag("ambiguous", in: rule.value),
            hint: try reader.optionalText("evidence", in: rule.value) ?? ""
          )
        )
      }
      reports.append(
        LabelledReport(
          folder: String(folder.dropLast()),
          name: member.key,
          bytes: try read(folder + member.key),
          outcome: try reader.value("verdict", in: member.value),
          labels: labels
        )
      )
    }
    return reports
  }

  private static func read(_ path: String) throws(LabelError) -> [UInt8] {
    do throws(FileError) {
      return try FileSystem.read(path, limit: FileSystem.largestInput)
    } catch {
      throw .inaccessible(path: path, error)
    }
  }
}
