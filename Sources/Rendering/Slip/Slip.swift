internal import Model

/// What a letter about one report says, whatever its layout.
struct Slip {
  /// Points of one kind under a heading.
  struct Group {
    let heading: String
    let points: [Point]
  }

  /// One point: its title, and what is to be known about it by label.
  struct Point {
    let title: String
    let fields: [(label: String, text: String)]
  }

  let title: String
  let addressee: String
  let opening: [String]
  let groups: [Group]
  let closing: [String]
  let date: String

  /// Writes the letter about a result.
  init(_ result: CheckResult, asOf: CalendarDate, language: Language) {
    let phrases = language.phrases
    let words = phrases.slip
    let list = FindingList(result, in: language)
    let groups = SlipGroups(list: list, phrases: phrases)
    let unit = result.report?.facts.unit.map(TerminalText.neutralised)
    addressee = words.addressee(unit ?? words.unknownUnit)
    date = words.date(asOf)
    let name = Self.name(of: result, list, phrases)
    if let fault = list.fault {
      let isUnreadable = result.error != nil
      title = isUnreadable ? words.returnTitle : words.noteTitle
      opening = [words.unchecked(name), TerminalText.neutralised(fault.message)]
      self.groups = []
      closing = isUnreadable ? [words.sendAgain] : [words.askOffice]
      return
    }
    let isReturned = result.outcome != .pass
    title = isReturned ? words.returnTitle : words.noteTitle
    let checklist = result.checklist?.title ?? ""
    opening = [
      words.received(name, checklist),
      isReturned ? words.returned(groups.required.count) : words.complete,
    ]
    self.groups = groups.all
    closing = [words.scope] + (isReturned ? [words.resubmit] : [])
  }

  /// The title of the report with the file it was read from.
  private static func name(
    of result: CheckResult,
    _ list: FindingList,
    _ phrases: Phrasebook
  ) -> String {
    let source = result.source == "-" ? phrases.inputs.standardInput : result.source
    let file = TerminalText.neutralised(String(source.split(separator: "/").last ?? ""))
    guard let title = list.checked?.title else { return phrases.slip.file(file) }
    return phrases.slip.report(TerminalText.neutralised(title), file)
  }
}
