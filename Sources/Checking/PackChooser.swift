import Matching
import Model
import RuleLoading

/// Loads the packs that may be needed and chooses one for each report.
struct PackChooser: Sendable {
  /// The pack used where no title says otherwise.
  static let standardID = "ideology-annual"

  /// The pack named by the user, or the default one.
  let standard: CompiledPack

  /// Packs that claim reports by their title; empty where the user named one.
  private let claimants: [CompiledPack]

  /// What the user asked for.
  private let options: Checker.Options

  /// How `standard` comes to be used.
  private var isNamed: Bool { options.rules != nil }

  init(_ options: Checker.Options, _ mechanisms: Mechanisms) throws(CheckerError) {
    self.options = options
    let checklist = try PackShelf.checklist(
      options.rules ?? Self.standardID,
      profile: options.profile
    )
    try Self.verify(options, against: checklist)
    standard = try Self.compile(checklist, options, mechanisms)
    var claimants: [CompiledPack] = []
    if options.rules == nil {
      for id in RuleLoader.builtInIDs {
        let other = id == checklist.id ? checklist : try PackShelf.checklist(id, profile: nil)
        guard !other.appliesTo.titleMentions.isEmpty else { continue }
        claimants.append(
          id == checklist.id ? standard : try Self.compile(other, options, mechanisms)
        )
      }
    }
    self.claimants = claimants
  }

  /// The pack for a report: the one named, else the one whose claim on the title is most specific.
  ///
  /// - Throws: `InputError` where several claims are equally good.
  func choose(
    for report: Report
  ) throws(InputError) -> (pack: CompiledPack, choice: CheckResult.Choice) {
    if isNamed { return (standard, .option) }
    guard let title = report.elements.title else { return (standard, .fallback) }
    let text = Array(report.text.units[title])
    let claims = claimants.compactMap { pack in
      Self.claim(of: pack.checklist.appliesTo, on: text, report.facts.period).map { (pack, $0) }
    }
    guard let best = claims.map(\.1).max() else { return (standard, .fallback) }
    let winners = claims.filter { $0.1 == best }.map(\.0)
    guard winners.count == 1 else {
      throw InputError(
        source: report.document.source,
        reason: .ambiguousChecklist(winners.map(\.checklist.id))
      )
    }
    return (winners[0], .title)
  }

  /// The ids of the packs that may be chosen.
  var ids: [String] {
    let others = claimants.map(\.checklist.id).filter { $0 != standard.checklist.id }
    return [standard.checklist.id] + others
  }

  /// The pack of that id, if it may be chosen.
  func pack(_ id: String) -> CompiledPack? {
    ([standard] + claimants).first { $0.checklist.id == id }
  }

  /// The checklist of a pack with another profile, unless the user named one.
  ///
  /// - Throws: `RuleError` for a file that has changed since it was loaded.
  func checklist(of pack: CompiledPack, profile: String?) throws(RuleError) -> Checklist {
    guard let profile, options.profile == nil else { return pack.checklist }
    let isStandard = pack.checklist.id == standard.checklist.id
    let name = isStandard ? options.rules : nil
    return try PackShelf.checklist(again: name ?? pack.checklist.id, profile: profile)
  }

  /// How specific a claim on a title is: longer words first, then a matching period.
  ///
  /// A pack for the year also takes shorter periods, because its parameters have values for them; one
  /// for a shorter period takes only that, or a half-year report would have two equally good packs.
  private static func claim(
    of appliesTo: Checklist.AppliesTo,
    on title: [UInt16],
    _ period: Facts.Period
  ) -> Int? {
    let lengths = appliesTo.titleMentions.map(CharacterFolding.folded).filter { word in
      title.indices.contains { index in
        index + word.count <= title.count
          && title[index..<index + word.count].elementsEqual(word)
      }
    }.map(\.count)
    guard let longest = lengths.max() else { return nil }
    guard let wanted = appliesTo.period else { return longest * 4 + 1 }
    guard wanted == period || wanted == .year else { return nil }
    return longest * 4 + (wanted == period ? 2 : 0)
  }

  private static func verify(
    _ options: Checker.Options,
    against checklist: Checklist
  ) throws(CheckerError) {
    let known = checklist.rules.map(\.id)
    for id in options.only + options.skip where !known.contains(id) {
      throw .unknownRule(id, known: known)
    }
    let left = known.filter {
      (options.only.isEmpty || options.only.contains($0)) && !options.skip.contains($0)
    }
    if left.isEmpty { throw .noRuleLeft }
  }

  private static func compile(
    _ checklist: Checklist,
    _ options: Checker.Options,
    _ mechanisms: Mechanisms
  ) throws(CheckerError) -> CompiledPack {
    do throws(RuleError) {
      return try CompiledPack(
        checklist,
        only: options.only,
        skip: options.skip,
        mechanisms: mechanisms
      )
    } catch {
      throw .rules(error)
    }
  }
}
