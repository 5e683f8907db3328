/// A text with every occurrence of some words replaced.
func replacing(_ old: String, with new: String, in text: String) -> String {
  text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
}
