import Model

/// What words prove that stand together.
///
/// They are negated if one of them is. The first names what is asked for: its plan or its other body is
/// that of the whole. Else they are done if one of them is.
struct Combination {
  private let first: StandingReader.Result
  /// Of the results so far the one that counts most, of equal ones the first.
  private var strongest: StandingReader.Result

  /// Begins with the result of the first words.
  init(_ first: StandingReader.Result) {
    self.first = first
    strongest = first
  }

  /// This with the result of the next words.
  func joined(by next: StandingReader.Result) -> Combination {
    guard Self.weight(next.standing) > Self.weight(strongest.standing) else { return self }
    var joined = self
    joined.strongest = next
    return joined
  }

  /// What the whole proves.
  var best: StandingReader.Result {
    if strongest.standing == .negated { return strongest }
    return first.standing == .otherScope || first.standing == .planned ? first : strongest
  }

  private static func weight(_ standing: Standing) -> Int {
    switch standing {
    case .negated: 4
    case .done: 3
    case .planned: 2
    case .otherScope: 1
    case .quoted, .placeholder, .unquantified: 0
    }
  }
}
