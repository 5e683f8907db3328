/// Writes a planned report down until it has about the size that is asked for.
struct ReportComposer {
  private let plan: ReportPlan
  private let bytes: Int
  private var numbers: SeededNumbers

  init(_ plan: ReportPlan, bytes: Int, _ numbers: SeededNumbers) {
    self.plan = plan
    self.bytes = bytes
    self.numbers = numbers
  }

  /// The whole text.
  mutating func text() -> String {
    let (head, tail) = (opening(), closing())
    let room = bytes - Self.size(of: head) - Self.size(of: tail)
    let lines = head + work(room: room) + tail
    let lineBreak = numbers.happens(10) ? "\r\n" : "\n"
    let gap = numbers.happens(60) ? lineBreak + lineBreak : lineBreak
    return lines.joined(separator: gap) + lineBreak
  }

  private static func size(of lines: [String]) -> Int {
    lines.reduce(0) { $0 + $1.utf8.count + 1 }
  }

  private mutating func filled(_ template: String) -> String {
    Template.filled(template, plan.unit, &numbers)
  }

  // MARK: Head and foot

  private mutating func opening() -> [String] {
    let (unit, year) = (plan.unit, plan.year)
    let titles = [
      "\(unit.organ)关于\(year)年度意识形态工作情况的报告", "\(unit.organ)\(year)年度意识形态工作专题报告",
      "\(unit.place)\(unit.kind.name)\(year)年落实意识形态工作责任制情况报告",
    ]
    let mark = plan.style == .markdown ? "# " : ""
    let openings = [
      "\(year)年，{org}紧紧围绕{field}这个中心任务，把思想引领贯穿始终，{all}干部职工心齐气顺。现将有关情况报告如下：",
      "\(year)年以来，{org}认真落实意识形态工作主体责任，各项任务有序推进。现将工作情况报告如下：",
    ]
    return [
      mark + numbers.pick(titles), "中共\(unit.place)委宣传部：", filled(numbers.pick(openings)),
    ]
  }

  private mutating func closing() -> [String] {
    var lines: [String] = []
    var part = 1
    if plan.hasProblems {
      let headings = ["存在的问题", "存在的主要问题", "问题和不足"]
      lines += [plan.style.part(part, numbers.pick(headings)), items(ClosingSentences.problems)]
      part += 1
    }
    if plan.hasPlans {
      let headings = ["下一步工作打算", "下一步工作", "下一步工作计划"]
      lines += [plan.style.part(part, numbers.pick(headings)), items(ClosingSentences.plans)]
    }
    lines.append(plan.unit.organ)
    return plan.date.isEmpty ? lines : lines + [plan.date]
  }

  private mutating func items(_ sentences: [String]) -> String {
    let chosen = numbers.shuffled(sentences).prefix(numbers.number(in: 3...5))
    return zip(ClosingSentences.items, chosen).map { $0 + filled($1) }.joined()
  }

  // MARK: The work

  private mutating func work(room: Int) -> [String] {
    let headings = ["工作开展情况", "主要做法和成效", "主要工作情况"]
    var lines = [plan.style.part(0, numbers.pick(headings))]
    var left = room - Self.size(of: lines)
    let sections = WorkSection.allCases
    for (number, section) in sections.enumerated() {
      let share = left / (sections.count - number)
      let text = self.section(number, section, room: share)
      lines += text
      left -= Self.size(of: text)
    }
    return lines
  }

  private mutating func section(_ number: Int, _ section: WorkSection, room: Int) -> [String] {
    let heading = plan.style.section(number, filled(numbers.pick(section.headings)))
    var paragraphs = paragraphs(of: section, room: room - heading.utf8.count)
    guard plan.style.runsIn else { return [heading] + paragraphs }
    paragraphs[0] = "\(heading)。\(paragraphs[0])"
    return paragraphs
  }

  /// The facts of the section with other sentences before and after them.
  private mutating func paragraphs(of section: WorkSection, room: Int) -> [String] {
    var supply = SentenceSupply(section.sentences)
    var paragraphs: [String] = []
    var left = room
    var facts = (plan.facts[section] ?? [])[...]
    repeat {
      var paragraph = numbers.happens(25) ? filled(numbers.pick(WorkSentences.openings)) : ""
      for _ in 1...numbers.number(in: 2...5) {
        if let fact = facts.popFirst() { paragraph += fact }
        paragraph += filled(supply.next(&numbers))
      }
      paragraphs.append(paragraph)
      left -= paragraph.utf8.count + 1
    } while left > 300 || !facts.isEmpty
    return paragraphs
  }
}

/// Sentences in an order of chance, each once before any comes again.
struct SentenceSupply {
  private let all: [String]
  private var rest: [String] = []

  init(_ all: [String]) {
    self.all = all
  }

  mutating func next(_ numbers: inout SeededNumbers) -> String {
    if rest.isEmpty { rest = numbers.shuffled(all) }
    return rest.removeLast()
  }
}
