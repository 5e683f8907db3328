import Foundation
import Model
import TestSupport
import Testing

@testable import Reading

/// Pages laid out like those of several publishing systems, and what is read of them.
struct WebGoldenTests {
  static let names = [
    "trs", "layout-tables", "word-export", "wechat", "jcms", "printed-lines", "lists-and-tables",
  ]

  @Test(arguments: names) func `the text is as reviewed`(_ name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: fixtures.appending(path: "web/\(name).html")))
    let document = try Reader.read(bytes, source: "\(name).html")
    #expect(document.format == .html)
    let lines = document.blocks.map {
      webLine($0.kind, Array(document.text[$0.range.start..<$0.range.end]))
    }
    let encoding = "\(document.encoding)\n"
    try expectGolden(encoding + lines.joined(separator: "\n") + "\n", at: "web/\(name).expected")
  }
}
