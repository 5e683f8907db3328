import Model
import Reading

/// Any bytes are a document or an error, never a crash; what other programs read is left to them.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  switch InputKind(of: bytes) {
  case .office, .pdf: return 0
  case .text, .archive, .message, .encrypted, .other: break
  }
  guard let document = try? Reader.read(bytes, source: "a.txt") else { return 0 }
  for block in document.blocks { precondition(block.range.end <= document.text.count) }
  return 0
}
