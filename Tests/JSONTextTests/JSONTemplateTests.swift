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
