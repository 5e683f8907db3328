public import Model

/// One sentence for a person: which input, what is wrong with it, and what to do.
public func describe(_ error: InputError, in language: Language) -> String {
  let phrases = language.phrases.inputs
  let source =
    error.source == "-" ? phrases.standardInput : TerminalText.neutralised(error.source)
  let lines = lines(about: error.reason, language.phrases)
  return phrases.located(source, lines.joined(separator: " "))
}

/// The sentence about a reason and, for rules or a tailoring, their problems one by one.
func lines(about reason: InputError.Reason, _ phrases: Phrasebook) -> [String] {
  let problems = problems(of: reason).map { problem in
    let place = "\(problem.file):\(problem.line):\(problem.column)"
    return TerminalText.neutralised(phrases.inputs.located(place, problem.message))
  }
  return [sentence(reason, phrases)] + problems
}

private func problems(of reason: InputError.Reason) -> [RuleProblem] {
  switch reason {
  case .rules(let error), .tailoring(let error): error.problems
  default:
    []
  }
}

/// What is wrong and what to do, without the path.
private func sentence(_ reason: InputError.Reason, _ phrases: Phrasebook) -> String {
  let inputs = phrases.inputs
  let sentence =
    switch reason {
    case .notFound: inputs.notFound
    case .unreadable(let message): inputs.unreadable(message)
    case .empty: inputs.empty
    case .binary(let kind): inputs.binary(kind)
    case .undecodable(let offset): inputs.undecodable(offset)
    case .tooLarge(let limit): inputs.tooLarge(binarySize(limit))
    case .damaged(let part, let offset): inputs.damaged(part, offset)
    case .passwordProtected: inputs.passwordProtected
    case .suspicious(let suspicion): inputs.suspicious(suspicion)
    case .noReports: inputs.noReports
    case .secret: inputs.secret
    case .ambiguousChecklist(let ids): inputs.ambiguous(phrases.list(ids))
    case .rules(let error): inputs.rules(error.problems.count)
    case .tailoring(let error): phrases.tailoring.broken(error.problems.count)
    case .otherBaseline(let file, let recorded, let used):
      phrases.baseline.otherPack(file, recorded, used)
    case .helperMissing(let helper, let format): inputs.helperMissing(helper, format.rawValue)
    case .helperFailed(let helper, let words): inputs.helperFailed(helper, words)
    case .helperTimedOut(let helper, let seconds): inputs.helperTimedOut(helper, seconds)
    case .noTextLayer: inputs.noTextLayer
    case .changed: inputs.changed
    case .line(let number, let fault): inputs.line(number, fault)
    }
  return TerminalText.neutralised(sentence)
}

extension InputError.Reason {
  /// The stable name of the reason in machine-readable output.
  var code: String {
    switch self {
    case .notFound: "not-found"
    case .unreadable: "unreadable"
    case .empty: "empty"
    case .binary: "binary"
    case .undecodable: "undecodable"
    case .tooLarge: "too-large"
    case .damaged: "damaged"
    case .passwordProtected: "password-protected"
    case .suspicious: "suspicious"
    case .noReports: "no-reports"
    case .secret: "secret"
    case .ambiguousChecklist: "ambiguous-checklist"
    case .rules: "rules"
    case .tailoring: "tailoring"
    case .otherBaseline: "other-baseline"
    case .helperMissing: "helper-missing"
    case .helperFailed: "helper-failed"
    case .helperTimedOut: "helper-timed-out"
    case .noTextLayer: "no-text-layer"
    case .changed: "changed"
    case .line: "line"
    }
  }
}

/// A number of bytes in the largest unit that divides it.
func binarySize(_ bytes: Int) -> String {
  let units = [(1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "KB")]
  for (unit, name) in units where bytes >= unit && bytes % unit == 0 {
    return "\(bytes / unit) \(name)"
  }
  return "\(bytes) B"
}
