public import Model
import Reading
import Structuring

/// Builds a draft that shows what a checklist asks for, with blanks for what only its author knows.
///
/// Every sentence is tried before it is taken: with its blanks filled, its rule passes.
struct SkeletonBuilder {
  private let pack: CompiledPack
  private let frame: OutlineFrame
  private let empty: DraftOutline

  init(_ pack: CompiledPack, downTo level: Rule.Level) {
    self.pack = pack
    frame = OutlineFrame(pack.checklist, downTo: level)
    empty = frame.outline
  }

  /// The draft.
  var text: String {
    var outline = empty
    for rule in pack.checklist.rules {
      guard let home = frame.home(of: rule),
        let part = outline.parts.firstIndex(where: { $0.name == home }),
        let sentence = sentence(for: rule, in: home)
      else { continue }
      if !outline.parts[part].sentences.contains(sentence) {
        outline.parts[part].sentences.append(sentence)
      }
    }
    return outline.text
  }

  private func sentence(for rule: Rule, in part: String) -> String? {
    let candidates = ModelSentence.candidates(for: rule)
    return candidates.first { passes(rule, empty.holding($0, in: part).text) } ?? candidates.first
  }

  private func passes(_ rule: Rule, _ draft: String) -> Bool {
    do throws(InputError) {
      let bytes = Array(BlankFiller.fill(draft).utf8)
      let report = Structurer.structure(try Reader.read(bytes, source: rule.id))
      let result = pack.judge(report, chosenBy: .option, failOn: .required)
      return result.verdicts.contains { $0.rule == rule.id && $0.status == .pass }
    } catch {
      return false
    }
  }
}

extension Checker {
  /// A draft with headings, the sentences that rules down to a level ask for, and blanks.
  ///
  /// - Throws: `CheckerError` for a pattern that does not compile.
  public static func skeleton(
    of checklist: Checklist,
    downTo level: Rule.Level = .required
  ) throws(CheckerError) -> String {
    do throws(RuleError) {
      return SkeletonBuilder(try CompiledPack(checklist), downTo: level).text
    } catch {
      throw .rules(error)
    }
  }
}
