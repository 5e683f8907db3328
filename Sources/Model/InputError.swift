/// Why an input could not be checked; the words for the user stand in `Rendering`.
public struct InputError: Error, Hashable, Sendable {
  /// The kinds of failure, each with the data its sentence needs.
  public enum Reason: Hashable, Sendable {
    /// There is no such file.
    case notFound
    /// The operating system refused; the text is its own message.
    case unreadable(String)
    /// The file has no text at all.
    case empty
    /// NUL bytes outside UTF-16 or a known binary signature; the name says which, if known.
    case binary(String?)
    /// The bytes are in none of the supported encodings; the offset is that of the first bad byte.
    case undecodable(offset: Int)
    /// The input is larger than the limit, in bytes.
    case tooLarge(limit: Int)
    /// The file is cut off or broken; the part of it where that shows, and the byte there, if known.
    case damaged(part: String?, offset: Int?)
    /// The file can be opened only with a password.
    case passwordProtected
    /// The file is made, it seems, to harm whoever opens it: what it exceeds or hides.
    case suspicious(Suspicion)
    /// The folder holds no file of a supported type.
    case noReports
    /// The head of the text carries a secrecy mark; nothing of it is quoted.
    case secret
    /// No pack can be chosen because several fit equally well; their ids.
    case ambiguousChecklist([String])
    /// The pack that fits the title does not compile; all its problems.
    case rules(RuleError)
    /// The tailoring that governs the report is wrong; all its problems.
    case tailoring(RuleError)
    /// The record of an earlier check is about another pack than the one that fits the report now.
    case otherBaseline(file: String, recorded: String, used: String)
    /// The program that turns a format into text is not on this machine.
    case helperMissing(Helper, Document.Format)
    /// The program could not read the file; its own words, if it said any.
    case helperFailed(Helper, String)
    /// The program was ended because it took longer than the limit.
    case helperTimedOut(Helper, seconds: Int)
    /// The pages are pictures, as a scanner makes them, without any text behind.
    case noTextLayer
    /// The file was written to while it was read.
    case changed
    /// A line of a stream asks for nothing that can be checked; lines count from 1.
    case line(number: Int, LineFault)
  }

  /// What is wrong with a line of a stream.
  public enum LineFault: Error, Hashable, Sendable {
    /// The column is that of the first character that does not fit, from 1.
    case notJSON(column: Int)
    case notObject
    /// `id` is missing, or neither a string nor a whole number.
    case noID
    /// Not exactly one of `text` and `path` is there as a string.
    case noContent
    /// The line has more bytes than the limit.
    case tooLong(limit: Int)
  }

  /// The programs that read formats which are not read here.
  public enum Helper: Hashable, Sendable {
    /// LibreOffice Writer, for .doc, .wps, .odt and .rtf.
    case libreOffice
    /// `pdftotext` of Poppler, for .pdf.
    case poppler
  }

  /// What documents do not do unless someone means harm; each with its limit.
  public enum Suspicion: Hashable, Sendable {
    /// More files within the file.
    case entries(limit: Int)
    /// More bytes when unpacked.
    case unpackedSize(limit: Int)
    /// A greater ratio of unpacked to packed size.
    case ratio(limit: Int)
    /// Two files within the file have one name or share their bytes.
    case ambiguousEntries
    /// More elements in one part of the file.
    case elements(limit: Int)
    /// More elements in one another.
    case depth(limit: Int)
    /// More attributes of an element.
    case attributes(limit: Int)
    /// A document type, which could declare entities that fill the memory or name other files.
    case documentType
  }

  /// The path as the user gave it.
  public let source: String

  /// What went wrong.
  public let reason: Reason

  /// Creates an error about one input.
  public init(source: String, reason: Reason) {
    self.source = source
    self.reason = reason
  }
}
