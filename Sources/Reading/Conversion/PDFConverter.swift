import Model
import Platform

/// Reads PDF documents by `pdftotext` of Poppler.
enum PDFConverter {
  /// The text and blocks of a document.
  ///
  /// - Throws: `helperMissing`, `helperFailed`, `helperTimedOut`, `tooLarge`, `passwordProtected` or
  ///   `noTextLayer`.
  static func read(_ bytes: [UInt8]) throws(Refusal) -> (text: [UInt8], blocks: [Block]) {
    let conversion = Conversion(
      helper: .poppler,
      names: ["pdftotext"],
      seconds: ReadLimits.pdfSeconds
    )
    let result = try conversion.run(on: bytes, format: .pdf) { _, input in
      // The layout keeps the cells of a row on one line, and indents, by which paragraphs are told.
      ["-layout", "-enc", "UTF-8", "-eol", "unix", input, "-"]
    }
    let outcome = result.outcome
    guard outcome.status == 0 else {
      let words = Conversion.lastWords(of: outcome)
      if Bytes.contains(Array("assword".utf8), in: outcome.errors[...]) {
        throw Refusal(.passwordProtected)
      }
      throw Refusal(.helperFailed(.poppler, words))
    }
    return try PDFText.read(outcome.output)
  }
}
