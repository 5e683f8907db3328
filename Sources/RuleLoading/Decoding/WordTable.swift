import JSONText

/// The word lists of a checklist, with every `@name` in them replaced by what it stands for.
struct WordTable {
  private let definitions: NameTable
  private var phrases: [String: [String]] = [:]
  private var references: [String: [String]] = [:]

  /// The lists that rules and parts name, and those that these lists name in turn.
  private var used: Set<String> = []

  /// The names of all lists.
  var names: [String] { definitions.names }

  /// The lists that nothing uses.
  var unused: [NameTable.Definition] { definitions.filter { !used.contains($0.member.key) } }

  /// Resolves all lists; `note` receives what is wrong with a reference.
  init(_ definitions: NameTable, note: (Fault, JSONPlace, _ file: Int) -> Void) {
    self.definitions = definitions
    for definition in definitions {
      var chain: [String] = []
      resolve(definition, chain: &chain, note)
    }
  }

  /// The phrases of a list, which thereby counts as used; `nil` if there is no such list.
  mutating func use(_ name: String) -> [String]? {
    markUsed(name)
    return phrases[name]
  }

  /// The phrases of a list that are looked at without use of them; none if there is no such list.
  func phrases(of name: String) -> [String] { phrases[name] ?? [] }

  /// The names of a list and of all that it brings with it.
  func names(in name: String) -> Set<String> {
    var found: Set = [name]
    var open = [name]
    while let next = open.popLast() {
      open += (references[next] ?? []).filter { found.insert($0).inserted }
    }
    return found
  }

  /// Whether a list brings itself, which has been noted.
  func isCyclic(_ name: String) -> Bool {
    (references[name] ?? []).contains { names(in: $0).contains(name) }
  }

  private mutating func markUsed(_ name: String) {
    guard used.insert(name).inserted else { return }
    for reference in references[name] ?? [] { markUsed(reference) }
  }

  private mutating func resolve(
    _ definition: NameTable.Definition,
    chain: inout [String],
    _ note: (Fault, JSONPlace, _ file: Int) -> Void
  ) {
    let name = definition.member.key
    guard phrases[name] == nil else { return }
    chain.append(name)
    var list: [String] = []
    for element in definition.member.value.elements ?? [] {
      guard let text = element.text else { continue }
      guard let reference = element.wordReference else {
        list.append(text)
        continue
      }
      references[name, default: []].append(reference)
      guard let target = definitions[reference] else {
        note(.name(.unknownWord(reference, names)), element.place, definition.file)
        continue
      }
      if let start = chain.firstIndex(of: reference) {
        note(.name(.cyclicWord(chain[start...] + [reference])), element.place, definition.file)
        continue
      }
      resolve(target, chain: &chain, note)
      list += phrases[reference] ?? []
    }
    chain.removeLast()
    phrases[name] = references[name] == nil ? list : list.withoutRepeats
  }
}

extension JSONNode {
  /// The name of the word list that a phrase like `@name` refers to.
  var wordReference: String? {
    guard let text, text.utf8.first == UInt8(ascii: "@") else { return nil }
    return String(text.dropFirst())
  }
}

extension [String] {
  /// The texts in order, each where it first stands.
  var withoutRepeats: [String] {
    var seen = Set<String>(minimumCapacity: count)
    return filter { seen.insert($0).inserted }
  }
}
