extension String {
  /// The text with some scalars replaced.
  ///
  /// Not by characters: a quotation mark with an accent above it is another character, but still ends
  /// a quotation for other programs.
  func replacingScalars(_ replacement: (Unicode.Scalar) -> String?) -> String {
    var result = ""
    for scalar in unicodeScalars {
      if let other = replacement(scalar) {
        result += other
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
