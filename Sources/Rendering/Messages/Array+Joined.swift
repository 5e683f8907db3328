extension Array where Element == String {
  /// The texts in one, with a separator between them.
  ///
  /// Takes the place of what the library offers for all collections of texts: for that the runtime looks
  /// through every conformance of the program at the first use.
  func joined(separator: String = "") -> String {
    var text = ""
    for (index, element) in enumerated() {
      if index > 0 { text += separator }
      text += element
    }
    return text
  }
}
