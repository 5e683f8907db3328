import Model

extension LeafPlan {
  /// Writes the plan.
  func write(to image: inout NumberWriter) {
    shape.write(to: &image)
    image.write(within)
    for list in [unless, topic, about] { image.write(list.number) }
    image.write(ignoresStanding ? 1 : 0)
  }

  /// Reads a plan.
  init(from image: inout NumberReader) throws(NumberReader.Malformed) {
    shape = try Shape(from: &image)
    within = try image.extent()
    unless = try image.list()
    topic = try image.list()
    about = try image.list()
    ignoresStanding = try image.number() == 1
  }
}

extension LeafPlan.Shape {
  /// Writes the number of the shape, and what it holds.
  fileprivate func write(to image: inout NumberWriter) {
    switch self {
    case .structural: image.write(0)
    case .mention(let phrases, let near):
      for number in [1, phrases.number, near.number] { image.write(number) }
    case .absent(let phrases, let near):
      for number in [2, phrases.number, near.number] { image.write(number) }
    case .together(let groups):
      image.write(3)
      image.write(groups)
    case .facets(let facets, let near):
      image.write(4)
      image.write(facets)
      image.write(near.number)
    case .pattern(let pattern, let factors):
      image.write(5)
      pattern.write(to: &image)
      image.write(factors)
    case .count(let counted):
      image.write(6)
      counted.write(to: &image)
    }
  }

  fileprivate init(from image: inout NumberReader) throws(NumberReader.Malformed) {
    switch try image.number() {
    case 0: self = .structural
    case 1: self = .mention(phrases: try image.list(), near: try image.list())
    case 2: self = .absent(try image.list(), near: try image.list())
    case 3: self = .together(try image.lists())
    case 4: self = .facets(try image.lists(), near: try image.list())
    case 5: self = .pattern(try Pattern(from: &image), factors: try image.lists())
    case 6: self = .count(try LeafPlan.Counted(from: &image))
    default: throw NumberReader.Malformed()
    }
  }
}

extension LeafPlan.Counted {
  fileprivate func write(to image: inout NumberWriter) {
    image.write(subjects) { image, subject in
      image.write(subject.groups)
      image.write(subject.within)
      image.write(subject.unless.number)
    }
    image.write(ownWords.number)
    image.write(measures.measures.map { Int32($0.rawValue) })
    image.write(needsNumber ? 1 : 0)
  }

  fileprivate init(from image: inout NumberReader) throws(NumberReader.Malformed) {
    subjects = try image.values { image throws(NumberReader.Malformed) in
      LeafPlan.Subject(
        groups: try image.lists(),
        within: try image.extent(),
        unless: try image.list()
      )
    }
    ownWords = try image.list()
    measures = MeasureSet()
    for _ in 0..<(try image.size()) {
      measures.insert(Measure(rawValue: UInt8(truncatingIfNeeded: try image.number())))
    }
    needsNumber = try image.number() == 1
  }
}

extension NumberWriter {
  fileprivate mutating func write(_ extent: Requirement.Extent) {
    for (number, other) in Requirement.Extent.allCases.enumerated() where other == extent {
      write(number)
    }
  }

  /// Writes the numbers of lists, after how many there are.
  fileprivate mutating func write(_ lists: [PhraseList]) { write(lists.map(\.number)) }
}

extension NumberReader {
  fileprivate mutating func extent() throws(Malformed) -> Requirement.Extent {
    // Without the list of all extents: for that the runtime has to learn of a type.
    switch try number() {
    case 0: return .clause
    case 1: return .sentence
    case 2: return .paragraph
    case 3: return .section
    case 4: return .report
    default: throw Malformed()
    }
  }

  /// Reads the number of a list.
  mutating func list() throws(Malformed) -> PhraseList { PhraseList(number: try number()) }

  /// Reads the numbers of lists.
  fileprivate mutating func lists() throws(Malformed) -> [PhraseList] {
    try values { image throws(Malformed) in try image.list() }
  }
}
