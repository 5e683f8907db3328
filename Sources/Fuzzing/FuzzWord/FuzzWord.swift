import Archive
import Model
import Reading
import WordFiles

/// Bytes are an archive or an error; as parts of a document, they are text or an error.
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
  guard let document = try? Reader.read(file.bytes, source: "a.docx") else { return 0 }
  precondition(String(validating: document.text, as: UTF8.self) != nil)
  for block in document.blocks { precondition(block.range.end <= document.text.count) }
  return 0
}
