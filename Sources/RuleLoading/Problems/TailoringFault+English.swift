extension TailoringFault {
  /// One English sentence: what is wrong and what to do.
  var english: String {
    switch self {
    case .unreadable(let path):
      "the tailoring file “\(path)” cannot be read; check the path and its permissions"
    case .unknownBase(let id, let known):
      "there is no rule pack “\(id)”; \(englishHint(for: id, in: known))"
    case .otherBase(let id, let used):
      "this file adjusts the pack “\(id)”, but the report is checked with “\(used)”; "
        + "correct base or take another tailoring file"
    case .otherVersion(let version, let actual):
      "this file was written for version “\(version)”, the pack is at “\(actual)”; "
        + "check every change, then correct version"
    case .noChange: "nothing is changed here; write level, or off: true"
    case .offWithLevel: "a rule that is off has no level; keep either off or level"
    case .badDate(let text): "“\(text)” is no date of the calendar; write it like 2027-03-31"
    case .tooShort(let words):
      "“\(words)” is so short that it lets faults in other places through; quote more words"
    }
  }
}
