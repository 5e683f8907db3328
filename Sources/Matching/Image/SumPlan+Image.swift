import Model

extension SumPlan {
  /// Writes the plan.
  func write(to image: inout NumberWriter) {
    image.write(leaf)
    image.write(captions.number)
    for side in [left, right] {
      image.write(side) { image, label in
        image.write(label.phrases.number)
        image.write(UnitText.units(of: label.name))
      }
    }
  }

  /// Reads a plan.
  init(from image: inout NumberReader) throws(NumberReader.Malformed) {
    leaf = Int(try image.number())
    captions = try image.list()
    left = try Self.labels(from: &image)
    right = try Self.labels(from: &image)
  }

  private static func labels(
    from image: inout NumberReader
  ) throws(NumberReader.Malformed) -> [Label] {
    try image.values { image throws(NumberReader.Malformed) in
      Label(phrases: try image.list(), name: UnitText.string(of: try image.units()[...]))
    }
  }
}
