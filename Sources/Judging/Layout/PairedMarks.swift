import Model

/// Finds quotes, title marks and brackets that have no partner in their paragraph.
///
/// A bracket of one width may close one of the other.
enum PairedMarks {
  /// Every mark without a partner; a pair written as ”…” gives two.
  static func unpaired(in text: FormText) -> [Range<Int>] {
    text.pairs.unpaired.map { $0..<($0 + 1) }
  }
}
