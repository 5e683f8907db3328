import JSONText
import Model
import RuleLoading

private func loader(of bytes: [UInt8]) -> RuleLoader {
  // There is one file: one that extends itself under ever other names would have no end.
  let readFile = { @Sendable path in path == "a.json5" ? bytes : nil }
  return RuleLoader(library: PackLibrary(ids: [], readShipped: { _ in nil }, readFile: readFile))
}

/// Any bytes are a rule file and a tailoring, or have problems whose places lie inside them.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for problem in JSONReader.read(bytes).problems {
    precondition(problem.place.offset <= bytes.count && problem.place.line > 0)
  }
  let problems = loader(of: bytes).problems(in: .file("a.json5"))
  if !problems.contains(where: { $0.severity == .error }) {
    guard let checklist = try? loader(of: bytes).checklist(from: .file("a.json5")) else {
      preconditionFailure("a file without an error does not load")
    }
    checkImage(of: checklist)
  }
  let tailoring = TailoringFile(bytes, name: "a.json5")
  _ = try? tailoring.tailoring(of: nil, among: ["a"])
  return 0
}

/// What loads comes back from an image as it was, but for its examples.
private func checkImage(of checklist: Checklist) {
  var texts = ImageTextIndex()
  let image = PackImage.encoding([checklist], &texts)
  let copy = image.withUnsafeBufferPointer { PackImage.checklist(in: $0, texts.all, profile: nil) }
  precondition(copy?.rules.map(\.requirement) == checklist.rules.map(\.requirement))
}
