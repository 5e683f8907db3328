import Archive
import Model

extension Reader {
  /// What an archive holds, which must be a document of Word.
  static func content(
    ofArchive bytes: [UInt8],
    recordingOrigins: Bool = false
  ) throws(Refusal) -> Content {
    let archive: Archive
    do throws(ArchiveError) { archive = try Archive(bytes) } catch { throw Refusal(error) }
    let content = try WordReader.content(of: archive, recordingOrigins: recordingOrigins)
    return Content(
      format: .docx,
      text: content.text,
      blocks: content.blocks,
      layout: content.layout,
      origins: content.origins
    )
  }
}
