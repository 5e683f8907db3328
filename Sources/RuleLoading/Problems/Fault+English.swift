import JSONText

extension Fault {
  /// One English sentence: what is wrong and what to do.
  var english: String {
    switch self {
    case .syntax(let fault): fault.english
    case .form(let fault): fault.english
    case .file(let fault): fault.english
    case .name(let fault): fault.english
    case .requirement(let fault): fault.english
    case .example(let fault): fault.english
    case .tailoring(let fault): fault.english
    case .warning(let weakness): weakness.english
    }
  }
}

extension Weakness {
  fileprivate var english: String {
    switch self {
    case .unusedWord(let name):
      "nothing uses the word list “\(name)”; write “@\(name)” or delete it"
    case .unusedParameter(let name):
      "nothing uses the parameter “\(name)”; write “$\(name)” or delete it"
    case .repeatedPhrase(let phrase): "“\(phrase)” is in the list twice; delete one of them"
    case .samePhrase(let phrase, let first):
      "“\(phrase)” and “\(first)” match the same, for width, case, spaces and traditional forms do not count; delete one of them"
    case .splicedPhrase(let phrase, let name):
      "“\(phrase)” is in “@\(name)” already; delete it here"
    case .nestedPhrase(let phrase, let shorter):
      "where “\(phrase)” stands, “\(shorter)” of this list stands too, so no verdict depends on it; delete it, or move it before “\(shorter)” if it is there to be quoted whole"
    case .nestedUnquotedPhrase(let phrase, let shorter):
      "where “\(phrase)” stands, “\(shorter)” of this list stands too, so no verdict depends on it; delete it"
    case .nestedRefusal(let phrase, let shorter):
      "where “\(phrase)” stands, “\(shorter)” of this list refuses already; delete it, or move it before “\(shorter)” if it is there for “分管\(phrase)”"
    case .nestedWords(let name):
      "every phrase of “@\(name)” is in the list before it or holds one that is, so no verdict depends on it; delete it or move it forward"
    case .noAdvice: "the rule has no advice; say how to write what it asks for"
    case .noBasis: "the rule has no basis; name the document that it rests on"
    case .noPassExample: "the rule has no example that passes; add one"
    case .noFailExample: "the rule has no example that fails; add one"
    case .excludedPhrase(let phrase, let word):
      "“\(phrase)” holds “\(word)” of unless and never counts by itself; delete one of them"
    case .phraseInTwoGroups(let phrase):
      "“\(phrase)” is in two groups and satisfies both at once; keep it in one"
    case .phraseInTwoAspects(let phrase):
      "“\(phrase)” is in two aspects and counts for both at once; keep it in one"
    case .rowTwice(let phrase): "the row “\(phrase)” is added twice; delete one of them"
    case .shadowedHeading(let heading, let word, let part):
      "a heading with “\(heading)” has “\(word)” too and is always of “\(part)”; delete or reword it"
    case .cannotFail: "the rule can never fail; rewrite what it asks for"
    }
  }
}

extension ExampleFault {
  fileprivate var english: String {
    switch self {
    case .noExamples: "the rule has no examples; add some that pass and some that fail"
    case .unpairedMark: "⟦ and ⟧ are not in pairs; correct them"
    case .emptyMark: "nothing stands between ⟦ and ⟧; put the evidence between them"
    case .markInFail: "an example that fails has no evidence; delete ⟦ and ⟧"
    case .noMark: "an example that passes marks its evidence with ⟦ ⟧; mark it"
    case .contradiction(let line):
      "the example on line \(line) has the same text and another result; delete one of them"
    case .partOfWhole: "an example with whole is an entire report; delete “part”"
    }
  }
}

extension FileFault {
  /// One English sentence: what is wrong and what to do.
  var english: String {
    switch self {
    case .unreadable(let path): "the rule file “\(path)” cannot be read; check the path"
    case .unknownPack(let id, let known):
      "there is no shipped pack “\(id)”; \(englishHint(for: id, in: known))"
    case .missingBase(let name, let known):
      if let near = closest(to: name, in: known) {
        "there is no pack or file “\(name)”; did you mean “\(near)”?"
      } else {
        "there is no pack or file “\(name)”; correct the name or the path"
      }
    case .cyclicBase(let names):
      "extends goes in a circle: \(names.joined(separator: " → ")); remove one of them"
    case .noRules: "there are no rules; add rules, or take those of a pack with extends"
    }
  }
}
