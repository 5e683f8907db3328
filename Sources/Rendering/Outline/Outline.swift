internal import Model

/// The tree that an outline draws, in reading order.
struct Outline {
  /// A line with the lines below it.
  struct Node {
    let start: Int
    let line: String
    var children: [Node] = []
  }

  /// What stands directly in the report.
  var roots: [Node] { Self.ordered(children[0] ?? []) }

  private let report: Report
  private let checklist: Checklist?
  private let places: OutlinePlaces
  private var children: [Int: [Node]] = [:]

  init(_ report: Report, _ checklist: Checklist?) {
    self.report = report
    self.checklist = checklist
    places = OutlinePlaces(report.document)
    addElements()
    addFurniture()
    addUnheadedParts()
    addSections()
  }

  private mutating func addElements() {
    let elements = report.elements
    let named = [
      ("Title", elements.title), ("Addressee", elements.addressee),
      ("Document number", elements.documentNumber), ("Attachments", elements.attachments),
      ("Signature", elements.signature), ("Date", elements.date),
    ]
    for (name, units) in named {
      if let units { add(line(name, units), at: units.lowerBound, below: 0) }
    }
  }

  private mutating func addFurniture() {
    for paragraph in report.paragraphs where paragraph.role == .furniture {
      let units = paragraph.range
      let section = report.sections.indices.contains(paragraph.section) ? paragraph.section : 0
      add(line("Furniture", units), at: units.lowerBound, below: section)
    }
  }

  private mutating func addUnheadedParts() {
    for part in report.unheadedParts {
      let cue = line("Part \(part.holds.rawValue), cue", part.cue)
      let section = innermostSection(around: part.range.lowerBound)
      add("\(cue), text \(place(part.range))", at: part.range.lowerBound, below: section)
    }
  }

  // Parents stand before their children, so backwards every section finds its children complete.
  private mutating func addSections() {
    for (index, section) in report.sections.enumerated().reversed() {
      guard let parent = section.parent else { continue }
      let below = Self.ordered(children[index] ?? [])
      let node = Node(start: section.heading.lowerBound, line: line(index), children: below)
      children[parent, default: []].append(node)
    }
  }

  private func line(_ index: Int) -> String {
    let section = report.sections[index]
    let marker = section.marker.map { "\($0.style.rawValue) \($0.number)" } ?? "bare"
    var line = line("Section \(marker)", section.heading)
    line += section.body.isEmpty ? ", no body" : ", body \(place(section.body))"
    let items = report.sections.count { $0.parent == index }
    if items > 0 { line += ", \(counted(items, "item"))" }
    if let part = checklist?.part(headedBy: index, in: report) { line += ", part \(part.name)" }
    return line
  }

  private func line(_ kind: String, _ units: Range<Int>) -> String {
    "\(kind) \(OutlineRenderer.quote(units, in: report)) \(place(units))"
  }

  private func place(_ units: Range<Int>) -> String {
    places.describe(report.text.source(units))
  }

  private func innermostSection(around unit: Int) -> Int {
    report.sections.lastIndex { $0.body.contains(unit) } ?? 0
  }

  private mutating func add(_ line: String, at start: Int, below section: Int) {
    children[section, default: []].append(Node(start: start, line: line))
  }

  private static func ordered(_ nodes: [Node]) -> [Node] {
    let ordered = nodes.enumerated().sorted {
      ($0.element.start, $0.offset) < ($1.element.start, $1.offset)
    }
    return ordered.map(\.element)
  }
}
