import Model

/// What a report says, before it is written down.
struct ReportPlan {
  let unit: Unit
  let year: Int
  let style: HeadingStyle

  /// The sentences whose rules have expected results, by the section that they stand in.
  private(set) var facts: [WorkSection: [String]] = [:]

  /// The expected results.
  private(set) var expectations: [Expectation] = []

  /// Whether something is left to fill in.
  private var hasBlank = false

  /// Whether the part about problems is there.
  let hasProblems: Bool

  /// Whether the part about plans is there.
  let hasPlans: Bool

  /// The line of the date; empty where there is none.
  private(set) var date = ""

  /// Draws all of it.
  init(_ numbers: inout SeededNumbers) {
    unit = Unit(place: numbers.pick(Unit.places), kind: numbers.pick(Unit.kinds))
    year = numbers.number(in: 2017...2025)
    style = numbers.pick(HeadingStyle.allCases)
    hasProblems = numbers.happens(92)
    hasPlans = numbers.happens(95)
    addParts()
    addDate(&numbers)
    addFirstPerson(&numbers)
    addAgenda(&numbers)
    addLetters(&numbers)
    addCounts(&numbers)
    if numbers.happens(6) { addBlank(&numbers) }
    let blank = "no-placeholder"
    expectations.append(hasBlank ? .fails(blank, .placeholder) : .passes(blank))
  }

  private mutating func addParts() {
    let (problems, plans) = ("section-problems", "section-next")
    expectations.append(hasProblems ? .passes(problems) : .fails(problems, .missing))
    expectations.append(hasPlans ? .passes(plans) : .fails(plans, .missing))
  }

  private mutating func addDate(_ numbers: inout SeededNumbers) {
    switch numbers.number(in: 1...100) {
    case 1...6: expectations.append(.fails("date", .missing))
    case 7...12:
      date = "\(year)年12月  日"
      hasBlank = true
      expectations.append(.fails("date", .placeholder))
    default:
      date = "\(year)年12月\(numbers.number(in: 10...29))日"
      expectations.append(.passes("date"))
    }
  }

  private mutating func addFirstPerson(_ numbers: inout SeededNumbers) {
    let rule = "first-responsible-person"
    switch numbers.number(in: 1...100) {
    case 1...6:
      expectations.append(.fails(rule, .missing))
    case 7...12:
      add("{organ}书记、{head}是基层党建工作第一责任人，每月到支部讲党课。", to: .responsibility, &numbers)
      expectations.append(.fails(rule, .missing))
    case 13...18:
      add("目前尚未明确{organ}书记为意识形态工作第一责任人。", to: .responsibility, &numbers)
      expectations.append(.fails(rule, .negated))
    default:
      let sentences = [
        "{organ}书记、{head}{person}为本单位意识形态工作第一责任人，重要稿件亲自过目。",
        "{organ}书记认真履行意识形态工作第一责任人职责，带头到一线讲形势。",
      ]
      add(numbers.pick(sentences), to: .responsibility, &numbers)
      expectations.append(.passes(rule))
    }
  }

  private mutating func addAgenda(_ numbers: inout SeededNumbers) {
    let isThere = numbers.happens(88)
    if isThere {
      let sentences = [
        "{org}把意识形态工作纳入重要议事日程，与{field}同安排、同检查。", "意识形态工作与{field}一并列入{org}的议事日程。",
      ]
      add(numbers.pick(sentences), to: .responsibility, &numbers)
    }
    expectations.append(isThere ? .passes("agenda") : .fails("agenda", .missing))
  }

  private mutating func addLetters(_ numbers: inout SeededNumbers) {
    let isThere = numbers.happens(75)
    if isThere { add("年初与各科室签订意识形态工作责任书{m}份。", to: .responsibility, &numbers) }
    let rule = "responsibility-letter"
    expectations.append(isThere ? .passes(rule) : .fails(rule, .missing))
  }

  private mutating func addCounts(_ numbers: inout SeededNumbers) {
    let matters: [(CountedMatter, WorkSection)] = [
      (.specialStudies, .responsibility), (.analysisMeetings, .opinion), (.studySessions, .study),
    ]
    for (matter, section) in matters {
      let drawn = matter.drawn(unit, year: year, &numbers)
      if let sentence = drawn.sentence { facts[section, default: []].append(sentence) }
      if drawn.telling == .placeholder { hasBlank = true }
      expectations.append(drawn.expectation)
    }
  }

  private mutating func addBlank(_ numbers: inout SeededNumbers) {
    let sentences = [
      "日常联络由XXX同志负责，电话保持畅通。", "累计发放宣传册××份，群众反响良好。", "更新宣传橱窗＿＿期，内容贴近生活。",
    ]
    add(numbers.pick(sentences), to: .positions, &numbers)
    hasBlank = true
  }

  private mutating func add(
    _ template: String,
    to section: WorkSection,
    _ numbers: inout SeededNumbers
  ) {
    facts[section, default: []].append(Template.filled(template, unit, &numbers))
  }
}
