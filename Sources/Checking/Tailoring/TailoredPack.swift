import Model
import RuleLoading

/// A pack as a tailoring file adjusts it.
struct TailoredPack: Sendable {
  /// The compiled pack.
  let pack: CompiledPack

  private let file: TailoringFile

  /// Holds a file against the packs in use and adjusts the one that it names.
  ///
  /// - Throws: `RuleError` with every problem of the file.
  init(_ file: TailoringFile, of packs: PackChooser, asOf: CalendarDate) throws(RuleError) {
    let plain = if let base = file.base { try packs.pack(base) } else { CompiledPack?.none }
    let tailoring = try file.tailoring(
      of: plain?.checklist,
      among: packs.ids,
      shipped: PackShelf.ids
    )
    // Without a pack of that name the line above has thrown.
    let base = plain ?? packs.standard
    let checklist = try packs.checklist(of: base, profile: tailoring.profile)
    pack = base.tailored(by: OfficeTailoring(tailoring, of: checklist, asOf: asOf), checklist)
    self.file = file
  }

  /// The adjusted pack, if it is the one that was chosen for a report.
  ///
  /// - Throws: `InputError` for a report that another pack is for.
  func replacing(_ chosen: CompiledPack, for report: Report) throws(InputError) -> CompiledPack {
    let used = chosen.checklist.id
    guard used == pack.checklist.id else {
      throw InputError(
        source: report.document.source,
        reason: .tailoring(file.error(onPack: used))
      )
    }
    return pack
  }
}
