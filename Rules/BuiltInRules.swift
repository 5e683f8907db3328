/// The rule packs that the program ships with, as they stand in this folder.
package enum BuiltInRules {
  /// The packs in the order of their names: the name of the file without `.json5`, and its text.
  package static var files: [(name: String, json: StaticString)] { EmbeddedRules.files }
}
