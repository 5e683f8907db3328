import Model

extension Pattern {
  /// Writes the compiled expression.
  func write(to image: inout NumberWriter) {
    program.write(to: &image)
    image.write(required)
  }

  /// Reads a compiled expression, whose `factors` have become lists of phrases.
  init(from image: inout NumberReader) throws(NumberReader.Malformed) {
    program = try PatternProgram(from: &image)
    required = try image.units()
    factors = []
  }
}

extension PatternProgram {
  /// Writes the program.
  func write(to image: inout NumberWriter) {
    image.write(instructions) { image, instruction in instruction.write(to: &image) }
    image.write(classes) { image, units in
      image.write(units.isNegated ? 1 : 0)
      image.write(units.stretches) { image, stretch in
        image.write(Int(stretch.first))
        image.write(Int(stretch.last))
      }
    }
    image.write(lastUnits == nil ? 0 : 1)
    if let lastUnits { image.write(lastUnits.units) }
  }

  /// Reads a program.
  init(from image: inout NumberReader) throws(NumberReader.Malformed) {
    instructions = try image.values { image throws(NumberReader.Malformed) in
      try Instruction(from: &image)
    }
    classes = try image.values { image throws(NumberReader.Malformed) in
      let isNegated = try image.number() == 1
      let stretches = try image.values { image throws(NumberReader.Malformed) in
        let (first, last) = (try image.unit(), try image.unit())
        guard first <= last else { throw NumberReader.Malformed() }
        return PatternClass.Stretch(first: first, last: last)
      }
      return PatternClass(stretches, isNegated: isNegated)
    }
    lastUnits = try image.number() == 1 ? UnitSet(try image.units()) : nil
    guardsChoices = true
  }
}

extension PatternProgram.Instruction {
  /// Writes the number of the kind, and what it holds.
  fileprivate func write(to image: inout NumberWriter) {
    let numbers: [Int32] =
      switch self {
      case .any: [0]
      case .start: [1]
      case .end: [2]
      case .match: [3]
      case .unit(let unit): [4, Int32(unit)]
      case .oneOf(let index): [5, Int32(index)]
      case .jump(let target): [6, Int32(target)]
      case .split(let first, let second): [7, Int32(first), Int32(second)]
      case .before(let index): [8, Int32(index)]
      }
    for number in numbers { image.write(number) }
  }

  fileprivate init(from image: inout NumberReader) throws(NumberReader.Malformed) {
    switch try image.number() {
    case 0: self = .any
    case 1: self = .start
    case 2: self = .end
    case 3: self = .match
    case 4: self = .unit(try image.unit())
    case 5: self = .oneOf(Int(try image.number()))
    case 6: self = .jump(Int(try image.number()))
    case 7: self = .split(Int(try image.number()), Int(try image.number()))
    case 8: self = .before(Int(try image.number()))
    default: throw NumberReader.Malformed()
    }
  }
}
