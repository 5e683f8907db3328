import Archive
import Markup
import Model

extension Refusal {
  /// The refusal of an archive that cannot be unpacked.
  init(_ error: ArchiveError) {
    switch error {
    case .truncated, .split:
      self.init(.damaged(part: nil, offset: nil))
    case .damagedDirectory(let offset):
      self.init(.damaged(part: nil, offset: offset))
    case .damagedEntry(let name), .wrongChecksum(let name), .unknownMethod(let name, _):
      self.init(.damaged(part: name, offset: nil))
    case .duplicate, .overlapping:
      self.init(.suspicious(.ambiguousEntries))
    case .tooManyEntries(let limit):
      self.init(.suspicious(.entries(limit: limit)))
    case .entryTooLarge(_, let limit), .tooLarge(let limit):
      self.init(.suspicious(.unpackedSize(limit: limit)))
    case .suspiciousRatio(_, let limit):
      self.init(.suspicious(.ratio(limit: limit)))
    case .encrypted:
      self.init(.passwordProtected)
    }
  }

  /// The refusal of a part whose XML is not accepted.
  init(_ fault: PartTreeBuilder.Fault, part: String) {
    switch fault {
    case .xml(let error): self.init(error, part: part)
    case .tooManyElements(let limit): self.init(.suspicious(.elements(limit: limit)))
    }
  }

  private init(_ error: XMLError, part: String) {
    switch error.fault {
    case .tooDeep(let limit): self.init(.suspicious(.depth(limit: limit)))
    case .tooManyAttributes(let limit): self.init(.suspicious(.attributes(limit: limit)))
    case .doctype: self.init(.suspicious(.documentType))
    case .unexpectedEnd, .malformedTag, .mismatchedEndTag, .repeatedAttribute, .malformedSection,
      .badReference, .badCharacter, .notOneRoot:
      self.init(.damaged(part: part, offset: error.offset))
    }
  }
}
