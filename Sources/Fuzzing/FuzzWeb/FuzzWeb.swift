import Model
import Reading

/// Whatever stands in a page, its text is UTF-8 in blocks that do not overlap.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes =
    Array("<!DOCTYPE html><html><body>".utf8)
    + Array(UnsafeBufferPointer(start: start, count: count))
  guard let document = try? Reader.read(bytes, source: "a.html") else { return 0 }
  precondition(String(validating: document.text, as: UTF8.self) != nil)
  var end = 0
  for block in document.blocks {
    precondition(block.range.start >= end)
    end = block.range.end
  }
  precondition(end <= document.text.count)
  return 0
}
