import Checking
import Model
import Testing

/// The checkers that the tests share: compiling a pack takes longer than checking a report.
enum Checkers {
  /// The checker of the pack on the annual report.
  static func annual() throws -> Checker {
    try #require(byPack["ideology-annual"])
  }

  /// One checker for each shipped pack, by its id.
  static let byPack: [String: Checker] = {
    var checkers: [String: Checker] = [:]
    for checklist in Checker.shippedChecklists {
      checkers[checklist.id] = try? Checker(.init(rules: checklist.id))
    }
    return checkers
  }()
}
