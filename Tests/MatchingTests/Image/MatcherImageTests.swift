import Model
import Testing

@testable import Matching

/// A matcher from its image is the one that was compiled.
@Suite struct MatcherImageTests {
  @Test(arguments: requirements)
  func `a matcher of any requirement survives`(_ requirement: Requirement) throws {
    let checklist = Self.checklist(requirement)
    let compiled = try Matcher(checklist)
    let read = try #require(Self.matcher(of: checklist, compiled.image))
    #expect(read.image == compiled.image)
    let report = try structured(Framed.work(Self.text))
    #expect(read.matches(in: report) == compiled.matches(in: report))
  }

  @Test func `a report holds hits of every requirement about words`() throws {
    let report = try structured(Framed.work(Self.text))
    for requirement in Self.requirements where requirement.namesWords {
      let checklist = Self.checklist(requirement)
      let read = try #require(Self.matcher(of: checklist, Matcher(checklist).image))
      #expect(read.matches(in: report).hits.contains { !$0.isEmpty }, "\(requirement)")
    }
  }

  @Test func `an image cut off anywhere is none`() throws {
    let checklist = Self.checklist(Self.requirements[0])
    let image = try Matcher(checklist).image
    for end in stride(from: 0, to: image.count, by: 997) {
      #expect(Self.matcher(of: checklist, Array(image[..<end])) == nil, "\(end)")
    }
    #expect(Self.matcher(of: checklist, image + Array("0000".utf8)) == nil)
  }

  @Test func `an image is for a checklist with as many parts`() throws {
    let image = try Matcher(Self.checklist(.placeholders)).image
    #expect(Self.matcher(of: Self.checklist(.placeholders, parts: []), image) == nil)
  }

  @Test func `a damaged image gives a matcher or none, and never a crash`() throws {
    let checklist = Self.checklist(.all(Self.requirements))
    let image = try Matcher(checklist).image
    var refused = 0
    for place in stride(from: 0, to: image.count, by: 211) {
      for byte: UInt8 in [0x20, 0x30, 0x6F, 0xFF] where image[place] != byte {
        var damaged = image
        damaged[place] = byte
        if Self.matcher(of: checklist, damaged) == nil { refused += 1 }
      }
    }
    #expect(refused > 0)
  }

  private static func matcher(of checklist: Checklist, _ image: [UInt8]) -> Matcher? {
    image.withUnsafeBufferPointer { Matcher(of: checklist, image: $0) }
  }

  private static func checklist(
    _ requirement: Requirement,
    parts: [Checklist.Part] = [
      .init(name: "work", headings: ["主要做法"]),
      .init(name: "plans", headings: ["打算"], holds: .plans),
    ]
  ) -> Checklist {
    Checklist(
      id: "p",
      title: "",
      version: "1",
      profile: nil,
      appliesTo: .init(titleMentions: ["意识形态"]),
      parameters: [:],
      parts: parts,
      rules: [
        Rule(
          id: "r",
          title: "",
          level: .required,
          requirement: requirement,
          condition: .mention(.init(phrases: ["研判会"]))
        )
      ]
    )
  }

  private static let text = """
    今年召开意识形态研判会3次，印发《阵地管理办法》。党组书记为意识形态工作第一责任人。
    信息处理费表
    项目\t自然人\t企业
    本年新收\t3\t4
    总计\t3\t4
    """
  private static let limits = Requirement.Limits(within: .paragraph, unless: ["党风廉政"])
  private static let requirements: [Requirement] = [
    .mention(.init(phrases: ["研判会", "第一责任人"], near: ["意识形态"], limits: limits)),
    .together(.init(groups: [["党组书记"], ["第一责任人"]], limits: limits)),
    .count(
      .init(
        subjects: [
          .init(groups: [["研判会"]]), .init(groups: [["讲座"], ["开展"]], limits: limits),
        ],
        about: ["意识形态"],
        units: ["次", "场", "平方米"],
        bounds: .init(atLeast: .number(2)),
        needsNumber: true
      )
    ),
    .facets(
      .init(
        atLeast: .number(1),
        facets: [.init(name: "甲", phrases: ["研判"]), .init(name: "乙", phrases: ["预警"])],
        near: ["意识形态"]
      )
    ),
    .absent(.init(phrases: ["印发"], near: ["办法"], within: .clause)),
    .pattern(.init(expression: "(制定|印发)[^，。]{0,9}《[^》]*(办法|制度)》")),
    .pattern(.init(expression: "^.*[^一-九0-9]\\d+次$|第[一-九].?责任")),
    .agree(.sum(.init(tables: ["信息处理费"], left: [["本年新收"]], right: [["总计", "合计"]]))),
    .placeholders,
  ]
}

extension Requirement {
  fileprivate var namesWords: Bool {
    switch self {
    case .mention, .together, .count, .facets, .absent, .pattern: true
    default: false
    }
  }
}
