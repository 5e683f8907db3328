import JSONText

/// What all files define together: a later file replaces the names of an earlier one and adds rules.
struct Definitions {
  private(set) var words = NameTable()
  private(set) var parameters = NameTable()
  private(set) var profiles = NameTable()
  private(set) var parts = NameTable()

  /// The rules, base files first.
  private(set) var rules: [(file: Int, node: JSONNode)] = []

  /// Merges files given base first.
  init(of files: [PackFile]) {
    for (index, file) in files.enumerated() {
      guard let root = file.root else { continue }
      words.define(root["words"], in: index)
      parameters.define(root["parameters"], in: index)
      profiles.define(root["profiles"], in: index)
      parts.define(root["sections"], in: index)
      rules += (root["rules"]?.elements ?? []).map { (index, $0) }
    }
  }
}

/// Named values of several files, in the order in which the names first occur.
struct NameTable {
  /// A value with its file.
  struct Definition {
    /// The index of the file.
    var file: Int
    /// The name and the value.
    var member: JSONMember
  }

  private var definitions: [Definition] = []
  private var indices: [String: Int] = [:]

  /// All names, for suggestions.
  var names: [String] { definitions.map(\.member.key) }

  /// The definition of a name, if there is one.
  subscript(name: String) -> Definition? {
    indices[name].map { definitions[$0] }
  }

  /// Adds the members of an object; the value of a known name is replaced and keeps its position.
  mutating func define(_ object: JSONNode?, in file: Int) {
    for member in object?.members ?? [] {
      let definition = Definition(file: file, member: member)
      if let index = indices[member.key] {
        definitions[index] = definition
      } else {
        indices[member.key] = definitions.count
        definitions.append(definition)
      }
    }
  }
}

extension NameTable: Sequence {
  /// The definitions in order.
  func makeIterator() -> IndexingIterator<[Definition]> {
    definitions.makeIterator()
  }
}
