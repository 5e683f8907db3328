import Archive
import Model

/// The parts of a document and how they lead to one another (ECMA-376-2).
struct WordPackage {
  /// A relationship of the main part to another one.
  private struct Relationship {
    let id: String
    /// The last word of the type, such as `styles`: what comes before differs by form.
    let type: String
    let part: String
  }

  /// The name of the main part.
  let mainPart: String

  private let archive: Archive
  private let relationships: [Relationship]
  private let partsByID: [String: String]

  /// Finds the main part of an archive.
  ///
  /// - Throws: `binary` with what it is where it is no document of Word, `damaged`, `suspicious`.
  init(_ archive: Archive) throws(Refusal) {
    self.archive = archive
    let links = try Self.relationships(of: "", in: archive)
    let main = links.first { $0.type == "officeDocument" }?.part ?? "word/document.xml"
    guard archive.entry(named: main) != nil else { throw PackageKind(archive).refusal }
    if let other = try Self.otherKind(of: main, in: archive) { throw other.refusal }
    mainPart = main
    relationships = try Self.relationships(of: main, in: archive)
    partsByID = Dictionary(relationships.map { ($0.id, $0.part) }) { first, _ in first }
  }

  /// The tree of the main part, with the places of its elements where they are asked for.
  ///
  /// A part in UTF-16 has no places: those of the tree would be those of its UTF-8.
  func document(recordingOffsets: Bool) throws(Refusal) -> PartTree {
    let tree = try Self.tree(ofPart: mainPart, in: archive, recordingOffsets: recordingOffsets)
    guard let tree else { throw Refusal(.damaged(part: mainPart, offset: nil)) }
    return tree
  }

  /// The tree of the part that a type of relationship leads to; `nil` where there is none.
  func tree(ofType type: String) throws(Refusal) -> PartTree? {
    guard let relationship = relationships.first(where: { $0.type == type }) else { return nil }
    return try tree(ofPart: relationship.part)
  }

  /// The name of the part that an id leads to.
  func part(ofID id: String) -> String? { partsByID[id] }

  /// The tree of a part by its name; `nil` where there is none.
  func tree(ofPart part: String) throws(Refusal) -> PartTree? {
    try Self.tree(ofPart: part, in: archive)
  }

  // MARK: Parts

  private static func tree(
    ofPart part: String,
    in archive: Archive,
    recordingOffsets: Bool = false
  ) throws(Refusal) -> PartTree? {
    guard let entry = archive.entry(named: part) else { return nil }
    let bytes: [UInt8]
    do throws(ArchiveError) { bytes = try archive.contents(of: entry) } catch {
      throw Refusal(error)
    }
    let text = try utf8(bytes, part)
    do throws(PartTreeBuilder.Fault) {
      return try PartTreeBuilder.tree(
        of: text,
        recordingOffsets: recordingOffsets && !isUTF16(bytes)
      )
    } catch {
      throw Refusal(error, part: part)
    }
  }

  /// Parts are in UTF-8 or, by their byte order mark, in UTF-16 (ECMA-376-2, 6.2.5).
  private static func utf8(_ bytes: [UInt8], _ part: String) throws(Refusal) -> [UInt8] {
    if isUTF16(bytes) {
      return try UTF16Decoder.utf8(from: bytes, start: 2, isBigEndian: bytes[0] == 0xFE)
    }
    if let offset = UTF8Validator.firstBadOffset(in: bytes) {
      throw Refusal(.damaged(part: part, offset: offset))
    }
    return bytes
  }

  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  // MARK: Relationships

  private static func relationships(
    of part: String,
    in archive: Archive
  ) throws(Refusal) -> [Relationship] {
    let (folder, name) = PartName.divided(part)
    guard let tree = try tree(ofPart: "\(folder)_rels/\(name).rels", in: archive) else { return [] }
    return tree.root.children(.relationship).compactMap { element in
      guard let id = element[.partID], let type = element[.partType],
        let target = element[.target], element[.targetMode] != "External"
      else { return nil }
      let last = type.split(separator: "/").last ?? ""
      return Relationship(id: id, type: String(last), part: PartName.resolved(target, from: folder))
    }
  }

  /// What the main part is, if it is no text document: a workbook has such a part, too.
  private static func otherKind(
    of part: String,
    in archive: Archive
  ) throws(Refusal) -> PackageKind? {
    guard let types = try tree(ofPart: "[Content_Types].xml", in: archive) else { return nil }
    let type = types.root.children(.overrideType).first { element in
      element[.partName]?.drop { $0 == "/" }.lowercased() == part.lowercased()
    }?[.contentType]
    return type.flatMap(PackageKind.init(contentType:))
  }
}
