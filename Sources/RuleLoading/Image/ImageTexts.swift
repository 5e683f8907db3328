/// The texts that images name by their numbers, and the lists of texts, each once for all images.
///
/// They do not stand in the images: as literals of Swift they are there when the program starts, while
/// making a text of bytes takes longer than all else that is read for it.
package struct ImageTexts: Hashable, Sendable {
  /// The texts in the order of their numbers.
  package var texts: [String]

  /// The lists in the order of their numbers.
  package var lists: [[String]]

  /// Creates the texts of images.
  package init(texts: [String], lists: [[String]]) {
    self.texts = texts
    self.lists = lists
  }
}

/// The texts of images that are being written.
package struct ImageTextIndex: Sendable {
  /// All texts so far.
  package private(set) var all = ImageTexts(texts: [], lists: [])

  private var numbers: [String: Int] = [:]
  private var listNumbers: [[String]: Int] = [:]

  /// No texts.
  package init() {}

  /// The number of a text, which is added if it is new.
  mutating func number(of text: String) -> Int {
    if let number = numbers[text] { return number }
    all.texts.append(text)
    numbers[text] = numbers.count
    return numbers.count - 1
  }

  /// The number of a list, which is added if it is new.
  mutating func number(of list: [String]) -> Int {
    if let number = listNumbers[list] { return number }
    all.lists.append(list)
    listNumbers[list] = listNumbers.count
    return listNumbers.count - 1
  }
}
