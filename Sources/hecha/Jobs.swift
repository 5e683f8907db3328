import Platform

/// How many reports are checked at a time.
enum Jobs {
  /// More threads than this are a slip of the keyboard.
  static let most = 1024

  /// The number that `--jobs` gives, or one for each processor.
  ///
  /// - Throws: `invalidNumber` for anything but a whole number from 1 to `most`.
  static func number(_ text: String?) throws(UsageError) -> Int {
    guard let text else { return OrderedWork.processors }
    guard let number = Int(text), (1...most).contains(number) else {
      throw .invalidNumber(.jobs, text)
    }
    return number
  }
}
