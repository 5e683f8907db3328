import JSONText
import Testing

struct JSONTemplateTests {
  private func person(_ layout: JSONWriter.Layout) -> JSONTemplate {
    JSONTemplate(layout, depth: 1) { json in
      json.object { json in
        json.key("name")
        json.gap()
        json.gapForMembers()
        json.key("end")
        json.null()
      }
    }
  }

  private func details(_ layout: JSONWriter.Layout) -> JSONTemplate {
    JSONTemplate(layout, depth: 2, isElement: false) { json in
      json.key("places")
      json.gap()
    }
  }

  private func filled(_ layout: JSONWriter.Layout) -> String {
    let (person, details) = (person(layout), details(layout))
    var json = JSONWriter(layout)
    json.array { json in
      for name in ["甲", "乙"] {
        json.copy(0, of: person)
        json.string(name)
        json.copy(1, of: person)
        json.copy(0, of: details)
        json.array { $0.integer(1) }
        json.copy(2, of: person)
      }
      json.null()
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private func written(_ layout: JSONWriter.Layout) -> String {
    var json = JSONWriter(layout)
    json.array { json in
      for name in ["甲", "乙"] {
        json.object { json in
          json.key("name")
          json.string(name)
          json.key("places")
          json.array { $0.integer(1) }
          json.key("end")
          json.null()
        }
      }
      json.null()
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test(arguments: [JSONWriter.Layout.compact, .pretty])
  func `a template with its gaps filled reads as if written`(_ layout: JSONWriter.Layout) {
    #expect(filled(layout) == written(layout))
  }

  @Test(arguments: [JSONWriter.Layout.compact, .pretty])
  func `a quotation is filled in wherever it stands in its text`(_ layout: JSONWriter.Layout) {
    let template = JSONTemplate(layout, depth: 1) { json in
      json.object { json in
        for name in ["text", "section", "line", "column"] {
          json.key(name)
          json.gap()
        }
      }
    }
    let text = Array("前“引\"文\n字字字字字字字字字字字字字字字字字字字字字字".utf8)
    let numbers = [7, 1_234]
    for range in [0..<3, 3..<9, 3..<13, 13..<14, 14..<60, 30..<text.count, 5..<5] {
      var filled = JSONWriter(layout)
      filled.array { json in
        for _ in 1...2 {
          json.copy(template, filling: range, of: text.span, Array("null".utf8).span, numbers.span)
        }
      }
      var written = JSONWriter(layout)
      written.array { json in
        for _ in 1...2 {
          json.object { json in
            json.key("text")
            json.string(utf8: text.span.extracting(range))
            json.key("section")
            json.null()
            json.key("line")
            json.integer(7)
            json.key("column")
            json.integer(1_234)
          }
        }
      }
      #expect(filled.bytes == written.bytes)
    }
  }

  @Test func `a value is written again`() {
    var other = JSONWriter(.compact)
    other.string("一二")
    var json = JSONWriter(.compact)
    json.array { json in
      json.raw(0..<other.count, of: other)
      json.integer(1)
    }
    #expect(String(decoding: json.bytes, as: UTF8.self) == "[\"一二\",1]")
  }
}
