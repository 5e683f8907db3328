import Testing

@testable import Rendering

/// That no sentence is missing the compiler sees; here, that it is in the right language.
struct PhrasebookTests {
  /// The fixed texts of a phrasebook with the path to each; those that take values are not looked at.
  private func texts(of value: Any, path: String = "") -> [(path: String, text: String)] {
    Mirror(reflecting: value).children.flatMap { child -> [(path: String, text: String)] in
      let path = "\(path).\(child.label ?? "")"
      if let text = child.value as? String { return [(path, text)] }
      return texts(of: child.value, path: path)
    }
  }

  @Test func `English sentences have no Chinese words`() {
    for (path, text) in texts(of: Phrasebook.english) {
      // What a rule file may say is quoted as an example.
      let text = text.replacing(/“[^”]*”|"[^"]*"/, with: "")
      #expect(!text.contains(/\p{Script=Han}|[，。：；、！？（）]/), "\(path): \(text)")
    }
  }

  @Test func `Chinese sentences are no English ones`() {
    let english = Dictionary(uniqueKeysWithValues: texts(of: Phrasebook.english))
    let chinese = texts(of: Phrasebook.chinese)
    #expect(chinese.count >= 50)
    for (path, text) in chinese {
      // Marks and separators may be the same in both.
      #expect(text != english[path] || !text.contains(/[A-Za-z]{3}/), "\(path): \(text)")
    }
  }
}
