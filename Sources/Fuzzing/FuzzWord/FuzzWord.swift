import Annotating
import Archive
import Model
import Reading
import WordFiles

/// Bytes are an archive or an error; as parts of a document, they are text or an error, and comments
/// leave that text as it is.
///
/// A checksum hides the parts of an archive from a fuzzer, so the input stands for the parts
/// themselves: body, numbering, styles and a footer, with a zero byte between them.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if let archive = try? Archive(bytes) {
    for entry in archive.entries { _ = try? archive.contents(of: entry) }
  }
  let parts = bytes.split(separator: 0, maxSplits: 3, omittingEmptySubsequences: false)
  var file = WordFile(String(decoding: parts.first ?? [], as: UTF8.self))
  for (type, part) in zip(["numbering", "styles", "footer"], parts.dropFirst()) {
    file = file.with(type, String(decoding: part, as: UTF8.self))
  }
  guard let document = read(file.bytes) else { return 0 }
  precondition(String(validating: document.text, as: UTF8.self) != nil)
  for block in document.blocks { precondition(block.range.end <= document.text.count) }
  annotate(file.bytes, document)
  return 0
}

private func read(_ bytes: [UInt8]) -> Document? {
  try? Reader.read(bytes, source: "a.docx", recordingOrigins: true)
}

/// Comments on the middle of each block, and one from the first block to the last.
private func annotate(_ bytes: [UInt8], _ document: Document) {
  guard let date = CalendarDate(year: 2026, month: 11, day: 20), let first = document.blocks.first,
    let last = document.blocks.last
  else { return }
  let ranges = document.blocks.map { block in
    let third = (block.range.end - block.range.start) / 9 * 3
    return SourceRange(block.range.start + third, block.range.end - third)
  }
  let comments = (ranges + [first.range.union(last.range)]).map { range in
    Comment(range: range, place: .words, paragraphs: ["x"])
  }
  let annotator = Annotator(author: "hecha", date: date)
  guard let annotated = try? annotator.annotate(bytes, document, comments) else { return }
  precondition(read(annotated)?.text == document.text)
}
