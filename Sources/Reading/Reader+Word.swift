import Archive
import Model

extension Reader {
  /// Whether bytes begin like a zip archive.
  static func isArchive(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// Reads an archive, which must hold a document of Word.
  static func document(inArchive bytes: [UInt8], source: String) throws(Refusal) -> Document {
    if bytes.count > ReadLimits.bytes {
      throw Refusal(InputError.Reason.tooLarge(limit: ReadLimits.bytes))
    }
    let archive: Archive
    do throws(ArchiveError) { archive = try Archive(bytes) } catch { throw Refusal(error) }
    let content = try WordReader.content(of: archive)
    return Document(
      source: source,
      format: .docx,
      encoding: Encoding.utf8.rawValue,
      sha256: SHA256.hexDigest(of: bytes),
      text: content.text,
      blocks: content.blocks,
      layout: content.layout
    )
  }
}
