import JSONText
import Model

/// Tells which phrases of a list decide nothing beside a shorter one that stands in them.
struct PhraseNesting {
  /// A phrase as it is written and as it is matched.
  struct Phrase: Equatable {
    let text: String
    let units: [UInt16]

    init(_ text: String) {
      self.text = text
      units = CharacterFolding.folded(text)
    }

    static func == (left: Self, right: Self) -> Bool { left.units == right.units }

    /// Where another phrase begins in this one.
    func places(of other: [UInt16]) -> [Int] {
      guard !other.isEmpty, other.count <= units.count else { return [] }
      return (0...units.count - other.count).filter {
        units[$0..<$0 + other.count].elementsEqual(other)
      }
    }
  }

  /// A phrase of a list, or a word list that it names.
  struct Element {
    let place: JSONPlace
    /// The name of the word list, without its mark.
    let reference: String?
    let phrases: [Phrase]
  }

  /// Every use of the list, for a word list may have several.
  let uses: Set<PhraseUse>
  let decides: RuleLoader.PhraseCheck

  /// Why an element of a list decides nothing; `nil` where it decides something.
  func weakness(of index: Int, in elements: [Element]) -> Weakness? {
    let element = elements[index]
    if let name = element.reference {
      // One that comes twice has been noted by its form, as a phrase has.
      let isRepeated = elements[..<index].contains { $0.reference == name }
      return !isRepeated && isCovered(element, by: elements[..<index]) ? .nestedWords(name) : nil
    }
    let earlier = elements[..<index].flatMap(\.phrases)
    guard let phrase = element.phrases.first else { return nil }
    let twin = elements.first { $0.reference != nil && $0.phrases.contains(phrase) }
    if let name = twin?.reference { return .splicedPhrase(phrase.text, in: name) }
    if earlier.contains(phrase) { return nil }
    return weakness(of: phrase, after: earlier, before: elements[(index + 1)...].flatMap(\.phrases))
  }

  private func weakness(
    of phrase: Phrase,
    after earlier: [Phrase],
    before later: [Phrase]
  ) -> Weakness? {
    if let shorter = earlier.first(where: { isCovered(phrase, by: $0) }) {
      switch purpose(of: phrase, beside: shorter) {
      case .quotation: return .nestedPhrase(phrase.text, in: shorter.text)
      case .charge: return .nestedRefusal(phrase.text, in: shorter.text)
      case .synonym, nil: return .nestedUnquotedPhrase(phrase.text, in: shorter.text)
      }
    }
    let shorter = later.first {
      isCovered(phrase, by: $0) && purpose(of: phrase, beside: $0) == nil
    }
    return shorter.map { .nestedUnquotedPhrase(phrase.text, in: $0.text) }
  }

  /// What a phrase that stands before the shorter one may be meant for.
  ///
  /// Matching takes the longest in any order; the place in the list only shows the intention.
  private enum Purpose {
    /// It is quoted, or shown.
    case quotation
    /// 分管机关党建: after such a word the whole phrase refuses nothing, while 党建 in it does.
    case charge
    /// It is one of the words of the topic, in the order of lists where they are quoted.
    case synonym
  }

  private func purpose(of phrase: Phrase, beside shorter: Phrase) -> Purpose? {
    if uses.isEmpty || uses.contains(where: \.isQuoted) { return .quotation }
    if uses.contains(.topic) { return .synonym }
    let refuses = uses.contains { if case .refusals = $0 { true } else { false } }
    return refuses && !phrase.units.starts(with: shorter.units) ? .charge : nil
  }

  // MARK: Phrases

  /// Whether other word lists before a word list bring its phrases, or shorter ones stand before it.
  ///
  /// A phrase written beside a word list that brings it too is itself to be deleted.
  private func isCovered(_ words: Element, by earlier: ArraySlice<Element>) -> Bool {
    !words.phrases.isEmpty
      && words.phrases.allSatisfy { phrase in
        earlier.contains { element in
          element.reference != nil && element.phrases.contains(phrase)
            || element.phrases.contains { isCovered(phrase, by: $0) }
        }
      }
  }

  /// Whether a phrase holds a shorter one and decides nothing beside it, whatever the list is used for.
  private func isCovered(_ phrase: Phrase, by shorter: Phrase) -> Bool {
    guard shorter.units.count < phrase.units.count,
      !phrase.places(of: shorter.units).isEmpty
    else { return false }
    if uses.isEmpty { return !decides(phrase.text, shorter.text, nil) }
    return uses.allSatisfy { isCovered(phrase, by: shorter, in: $0) }
  }

  private func isCovered(_ phrase: Phrase, by shorter: Phrase, in use: PhraseUse) -> Bool {
    switch use {
    case .hits(let unless):
      !decides(phrase.text, shorter.text, nil) && !escapes(unless, phrase, shorter)
    case .counted(let topic, let unless):
      !decides(phrase.text, shorter.text, topic) && !escapes(unless, phrase, shorter)
    case .refusals(let hits):
      !decides(phrase.text, shorter.text, nil) && !goesOn(past: hits, phrase, shorter)
    case .unquoted, .topic, .names: !decides(phrase.text, shorter.text, nil)
    case .endings: phrase.units.ends(with: shorter.units)
    case .wholes: false
    }
  }

  // MARK: Words of another topic

  /// Whether a word makes another one of the shorter phrase, as 研判报告 does of 研判, and not of the longer.
  private func escapes(_ unless: [String], _ phrase: Phrase, _ shorter: Phrase) -> Bool {
    unless.map(CharacterFolding.folded).contains { word in
      phrase.places(of: shorter.units).allSatisfy { start in
        let end = start + shorter.units.count
        return span(from: end + 1, through: phrase.units.count).contains {
          $0 - word.count < end && phrase.units.fits(word, endingAt: $0)
        }
      }
    }
  }

  /// Whether the longer word makes another one of a hit, and the shorter word does not.
  private func goesOn(past hits: [String], _ word: Phrase, _ shorter: Phrase) -> Bool {
    hits.map(CharacterFolding.folded).contains { hit in
      span(from: 1, through: word.units.count - 1).contains { end in
        word.units.fits(hit, endingAt: end)
          && !word.places(of: shorter.units).contains {
            $0 < end && $0 + shorter.units.count > end
          }
      }
    }
  }

  private func span(from first: Int, through last: Int) -> Range<Int> {
    first..<max(first, last + 1)
  }
}

extension [UInt16] {
  /// Whether the last units are those of another text.
  fileprivate func ends(with other: [UInt16]) -> Bool {
    count >= other.count && suffix(other.count).elementsEqual(other)
  }

  /// Whether a word that ends at a unit agrees with all it covers; it may begin before the first.
  fileprivate func fits(_ word: [UInt16], endingAt end: Int) -> Bool {
    let covered = Swift.min(end, word.count)
    return self[end - covered..<end].elementsEqual(word.suffix(covered))
  }
}
