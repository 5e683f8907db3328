import Matching
import Model
import RuleLoading

/// Loads the packs that may be needed and chooses one for each report.
struct PackChooser: Sendable {
  /// The pack used where no title says otherwise.
  static let standardID = "ideology-annual"

  /// The pack named by the user, or the default one.
  let standard: CompiledPack

  /// The packs chosen by titles, compiled when the first title chooses them.
  private let shipped: ShippedPacks

  private let options: Checker.Options

  init(_ options: Checker.Options, _ mechanisms: Mechanisms) throws(CheckerError) {
    self.options = options
    shipped = ShippedPacks(options, mechanisms)
    standard = try Self.standard(options, shipped)
  }

  /// The pack for a report: the one named, else the one whose claim on the title is most specific.
  ///
  /// - Throws: `InputError` where several claims are equally good.
  func choose(
    for report: Report
  ) throws(InputError) -> (pack: CompiledPack, choice: CheckResult.Choice) {
    if options.rules != nil { return (standard, .option) }
    guard let title = report.elements.title else { return (standard, .fallback) }
    let words = report.text.units[title]
    let claims = TitleClaim.all.compactMap { claim in
      claim.strength(on: words, of: report.facts.period).map { (claim.id, $0) }
    }
    guard let best = claims.map(\.1).max() else { return (standard, .fallback) }
    let winners = claims.filter { $0.1 == best }.map(\.0)
    let source = report.document.source
    guard winners.count == 1 else {
      throw InputError(source: source, reason: .ambiguousChecklist(winners))
    }
    do throws(RuleError) {
      return (try pack(winners[0]) ?? standard, .title)
    } catch {
      throw InputError(source: source, reason: .rules(error))
    }
  }

  /// The ids of the packs that may be chosen.
  var ids: [String] {
    let standard = standard.checklist.id
    guard options.rules == nil else { return [standard] }
    let others = PackShelf.claims.filter { !$0.appliesTo.titleMentions.isEmpty }.map(\.id)
    return [standard] + others.filter { $0 != standard }
  }

  /// The pack of that id, if it may be chosen.
  ///
  /// - Throws: `RuleError` for an expression that does not compile.
  func pack(_ id: String) throws(RuleError) -> CompiledPack? {
    if id == standard.checklist.id { return standard }
    return ids.contains(id) ? try shipped.pack(id) : nil
  }

  /// The checklist of a pack with another profile, unless the user named one.
  ///
  /// - Throws: `RuleError` for a file that has changed since it was loaded.
  func checklist(of pack: CompiledPack, profile: String?) throws(RuleError) -> Checklist {
    guard let profile, options.profile == nil else { return pack.checklist }
    let isStandard = pack.checklist.id == standard.checklist.id
    let name = (isStandard ? options.rules : nil) ?? pack.checklist.id
    if !options.keepsExamples, let list = PackShelf.shipped(name, profile: profile) { return list }
    return try PackShelf.checklist(again: name, profile: profile)
  }

  private static func standard(
    _ options: Checker.Options,
    _ shipped: ShippedPacks
  ) throws(CheckerError) -> CompiledPack {
    let name = options.rules ?? standardID
    if let pack = shipped.ready(name, profile: options.profile) {
      try verify(options, against: pack.checklist)
      return pack
    }
    let checklist = try PackShelf.checklist(name, profile: options.profile)
    try verify(options, against: checklist)
    do throws(RuleError) {
      return try shipped.compile(checklist)
    } catch {
      throw .rules(error)
    }
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
}
