package import Model

extension Matcher {
  /// The matcher as printable ASCII, from which it is made again many times faster than compiled.
  ///
  /// An image is for the program that wrote it: it holds numbers of phrases and of grammar words. Only
  /// matchers with all mechanisms have one.
  package var image: [UInt8] {
    precondition(mechanisms == .all, "an image is for all mechanisms")
    var image = NumberWriter()
    table.write(to: &image)
    image.write(plans) { image, plan in plan.write(to: &image) }
    image.write(sums) { image, plan in plan.write(to: &image) }
    image.write(parts.map(\.phrases.number))
    return image.bytes
  }

  /// The matcher of a checklist from its image; `nil` for what is none.
  ///
  /// - Complexity: O(*n*) in the size of the image.
  package convenience init?(of checklist: Checklist, image: StaticString) {
    let image = NumberReader(
      UnsafeBufferPointer(start: image.utf8Start, count: image.utf8CodeUnitCount)
    )
    self.init(of: checklist, from: image)
  }

  /// The same for an image in memory, which need not be one.
  convenience init?(of checklist: Checklist, image: UnsafeBufferPointer<UInt8>) {
    self.init(of: checklist, from: NumberReader(image))
  }

  private convenience init?(of checklist: Checklist, from image: NumberReader) {
    var image = image
    do throws(NumberReader.Malformed) {
      let table = try PhraseTable(from: &image)
      let plans = try image.values { image throws(NumberReader.Malformed) in
        try LeafPlan(from: &image)
      }
      let sums = try image.values { image throws(NumberReader.Malformed) in
        try SumPlan(from: &image)
      }
      guard try image.size() == checklist.parts.count else { return nil }
      var parts: [(part: Checklist.Part, phrases: PhraseList)] = []
      for part in checklist.parts { parts.append((part, try image.list())) }
      guard image.isAtEnd else { return nil }
      self.init(table, plans, sums, parts)
    } catch {
      return nil
    }
  }
}
