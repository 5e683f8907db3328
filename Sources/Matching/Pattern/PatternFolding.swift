import Model

/// Folds the literals of an expression as the text is folded.
enum PatternFolding {
  /// The unit that stands for a character; `nil` for one that folded text never holds.
  static func unit(for scalar: Unicode.Scalar) -> UInt16? {
    // Of Chinese characters none is anything else; to look properties up takes far longer.
    if (0x4E00...0x9FFF).contains(scalar.value) { return UInt16(scalar.value) }
    let properties = scalar.properties
    guard !properties.isWhitespace, !properties.isDefaultIgnorableCodePoint,
      properties.generalCategory != .control
    else { return nil }
    guard let unit = UInt16(exactly: halfWidth(scalar.value)) else { return FoldedText.other }
    return (0x41...0x5A).contains(unit) ? unit + 0x20 : unit
  }

  private static func halfWidth(_ value: UInt32) -> UInt32 {
    (0xFF01...0xFF5E).contains(value) ? value - 0xFEE0 : value
  }
}
