import BuiltInRules
import Model
import Testing

@testable import RuleLoading

/// What ships is the same whether it is read from its files or from its image.
@Suite struct PackImageTests {
  @Test(arguments: BuiltInRules.packs.map(\.id))
  func `a pack is the same from its image as from its file, but for the examples`(
    _ id: String
  ) throws {
    let loader = TestPacks.shipped.loader
    let pack = try #require(BuiltInRules.pack(id))
    let standard = try loader.checklist(from: .builtIn(id))
    #expect(
      PackImage.checklist(in: pack.image, Self.shipped, profile: nil) == standard.withoutExamples
    )
    for profile in standard.profiles {
      let checklist = try loader.checklist(from: .builtIn(id), profile: profile)
      #expect(
        PackImage.checklist(in: pack.image, Self.shipped, profile: profile)
          == checklist.withoutExamples
      )
    }
  }

  @Test func `the claims are those of the packs`() throws {
    let claims = try BuiltInRules.packs.map { pack in
      let checklist = try TestPacks.shipped.loader.checklist(from: .builtIn(pack.id))
      return PackImage.Claim(id: pack.id, appliesTo: checklist.appliesTo)
    }
    #expect(PackImage.claims(in: BuiltInRules.claims, Self.shipped) == claims)
  }

  @Test func `a profile that a pack lacks gives nothing`() throws {
    let pack = try #require(BuiltInRules.pack("ideology-annual"))
    #expect(PackImage.checklist(in: pack.image, Self.shipped, profile: "nothing") == nil)
  }

  @Test func `images share their texts, each of which is there once`() {
    var texts = ImageTextIndex()
    let checklist = Self.checklist(Self.requirements[0])
    let images = [PackImage.encoding([checklist], &texts), PackImage.encoding([checklist], &texts)]
    #expect(images[0] == images[1])
    #expect(Set(texts.all.texts).count == texts.all.texts.count)
    #expect(Set(BuiltInRules.texts).count == BuiltInRules.texts.count)
    #expect(Set(BuiltInRules.lists).count == BuiltInRules.lists.count)
  }

  @Test func `an image that names a text which is not there is none`() {
    var texts = ImageTextIndex()
    let image = PackImage.encoding([Self.checklist(Self.requirements[0])], &texts)
    var fewer = texts.all
    fewer.texts.removeLast()
    #expect(Self.decoded(image, fewer) == nil)
    fewer = texts.all
    fewer.lists.removeLast()
    #expect(Self.decoded(image, fewer) == nil)
  }

  @Test(arguments: requirements)
  func `every kind of requirement survives`(_ requirement: Requirement) {
    let checklist = Self.checklist(requirement)
    #expect(Self.copy(checklist) == checklist)
  }

  @Test func `the requirements above are of every kind`() {
    let kinds = Set(Self.requirements.map(RequirementTag.init(of:)))
    #expect(kinds == Set(RequirementTag.allCases))
  }

  @Test func `every value of every enumeration survives`() {
    let limits = Requirement.Extent.allCases.map { Requirement.Limits(within: $0) }
    let requirements =
      limits.map { Requirement.mention(.init(phrases: ["甲"], limits: $0)) }
      + Requirement.ElementDemand.Element.allCases.map { .element(.init(element: $0)) }
      + Requirement.LayoutCheck.allCases.map { .layout($0) }
    let rules = Rule.Level.allCases.map { level in
      Rule(
        id: "r",
        title: "",
        level: level,
        basis: Basis.Strength.allCases.map { Basis(document: "乙", strength: $0) },
        requirement: .all(requirements),
        review: Set(Reason.allCases)
      )
    }
    for period in Facts.Period.allCases {
      let checklist = Checklist(
        id: "p",
        title: "",
        version: "1",
        profile: nil,
        appliesTo: .init(period: period),
        parameters: [:],
        parts: PartContent.allCases.map { .init(name: "n", headings: [], holds: $0) },
        rules: rules
      )
      #expect(Self.copy(checklist) == checklist)
    }
  }

  @Test(arguments: [0, 1, -1, 31, 32, -32, 1_000_000, Int.max, Int.min])
  func `numbers survive`(_ number: Int) {
    var checklist = Self.checklist(.placeholders)
    checklist = Checklist(
      id: "p",
      title: "甲\"\"\"#",
      version: "\\(1)",
      profile: nil,
      appliesTo: .init(),
      parameters: ["n": .init(value: number)],
      parts: [],
      rules: []
    )
    #expect(Self.copy(checklist) == checklist)
  }

  @Test func `an image cut off anywhere is none`() {
    var texts = ImageTextIndex()
    let image = PackImage.encoding([Self.checklist(Self.requirements[0])], &texts)
    for end in image.indices {
      #expect(Self.decoded(Array(image[..<end]), texts.all) == nil, "\(end)")
    }
  }

  @Test func `a damaged image gives a checklist or none, and never a crash`() {
    var texts = ImageTextIndex()
    let image = PackImage.encoding([Self.checklist(.all(Self.requirements))], &texts)
    var different = 0
    for place in image.indices {
      for byte: UInt8 in [0x20, 0x3F, 0x5F, 0xFF] where image[place] != byte {
        var damaged = image
        damaged[place] = byte
        if Self.decoded(damaged, texts.all) == nil { different += 1 }
      }
    }
    #expect(different > image.count)
  }

  private static let shipped = ImageTexts(texts: BuiltInRules.texts, lists: BuiltInRules.lists)

  /// What comes back from the image of a checklist.
  private static func copy(_ checklist: Checklist) -> Checklist? {
    var texts = ImageTextIndex()
    let image = PackImage.encoding([checklist], &texts)
    return decoded(image, texts.all)
  }

  private static func decoded(_ image: [UInt8], _ texts: ImageTexts) -> Checklist? {
    image.withUnsafeBufferPointer { PackImage.checklist(in: $0, texts, profile: nil) }
  }

  private static func checklist(_ requirement: Requirement) -> Checklist {
    Checklist(
      id: "p",
      title: "甲",
      version: "1",
      profile: "one",
      profiles: ["one"],
      appliesTo: .init(titleMentions: ["乙"], period: .halfYear),
      parameters: ["n": .init(value: 2, halfYear: 1, quarter: 0, min: -3, max: 9, unit: "次")],
      parts: [.init(name: "plans", headings: ["打算"], holds: .plans)],
      rules: [
        Rule(
          id: "r",
          title: "丙",
          level: .recommended,
          basis: [.init(document: "丁", clause: nil, strength: .party)],
          requirement: requirement,
          inParts: ["work"],
          notInParts: ["plans"],
          condition: .mention(.init(phrases: ["戊"])),
          review: [.planned, .missing],
          advice: "写明“己”。",
          weight: 3,
          tags: ["庚"],
          origin: "p"
        )
      ]
    )
  }

  private static let limits = Requirement.Limits(within: .report, unless: ["否"])
  private static let requirements: [Requirement] = [
    .mention(.init(phrases: ["甲", "乙"], near: ["丙"], limits: limits)),
    .together(.init(groups: [["甲"], ["乙"]], limits: limits)),
    .count(
      .init(
        subjects: [.init(groups: [["甲"], ["乙"]]), .init(groups: [["丙"]], limits: limits)],
        about: ["丁"],
        units: ["次"],
        bounds: .init(atLeast: .parameter("n"), atMost: .number(9), exactly: .number(-1)),
        needsNumber: true,
        limits: limits
      )
    ),
    .facets(
      .init(
        atLeast: .number(2),
        facets: [.init(name: "甲", phrases: ["甲", "乙"])],
        near: ["丙"],
        limits: limits
      )
    ),
    .section(.init(part: "work", items: 2, itemsOf: "problems", after: "plans", characters: 300)),
    .element(.init(element: .date, endsWith: ["日"], notLaterThan: .init(month: 1, day: 31))),
    .absent(.init(phrases: ["请示"], near: ["请"], within: .clause)),
    .placeholders,
    .layout(.rangeDash),
    .agree(.years),
    .agree(.counts(of: ["r", "s"])),
    .agree(.period(of: ["r"])),
    .agree(.sum(.init(tables: ["表"], left: [["甲", "乙"]], right: [["丙"], ["丁"]]))),
    .pattern(.init(expression: "\\d+次", limits: limits)),
    .manual("问？"),
    .all([.placeholders, .absent(["请示"])]),
    .any([.agree(.years)]),
    .not(.placeholders),
  ]
}

extension Checklist {
  fileprivate var withoutExamples: Checklist {
    let rules = rules.map { rule in
      var rule = rule
      rule.examples = []
      return rule
    }
    return Checklist(
      id: id,
      title: title,
      version: version,
      profile: profile,
      profiles: profiles,
      appliesTo: appliesTo,
      parameters: parameters,
      parts: parts,
      rules: rules
    )
  }
}
