internal import Archive
internal import Model

/// The part that holds the comments of a document, and what leads to it.
struct CommentsPart {
  private let namespace: WordNamespace
  private let name: String
  private let outline: PartOutline?
  private let links: Links
  private var ids: CommentIDs
  private var content = ""

  /// The relationships of the main part.
  private struct Links {
    let part: String
    let outline: PartOutline?
    /// Whether one leads to the comments already.
    var leadsToComments = false
  }

  /// Finds the part with the comments of the main part, or a name for a new one.
  ///
  /// - Throws: `damaged`, `passwordProtected` or `notUTF8`.
  init(
    of mainPart: String,
    _ namespace: WordNamespace,
    in package: PackageEditor
  ) throws(AnnotatingError) {
    self.namespace = namespace
    let (folder, file) = PartName.divided(mainPart)
    let linksPart = "\(folder)_rels/\(file).rels"
    var links = Links(
      part: linksPart,
      outline: package.has(linksPart)
        ? try PartOutline(package.part(linksPart), part: linksPart) : nil
    )
    let target = links.outline?.children.first { Self.isComments($0) }?.attributes["Target"]
    links.leadsToComments = target != nil
    self.links = links
    name = target.map { PartName.resolved($0, from: folder) } ?? PartName.free(in: folder, package)
    outline = package.has(name) ? try PartOutline(package.part(name), part: name) : nil
    ids = CommentIDs(after: outline?.children.compactMap { $0.attributes["id"] } ?? [])
  }

  private static func isComments(_ link: PartOutline.Child) -> Bool {
    link.attributes["Type"]?.hasSuffix("/relationships/comments") ?? false
      && link.attributes["TargetMode"] != "External"
  }

  // MARK: Comments

  /// Adds a comment and gives its id.
  mutating func add(_ comment: Comment, by author: String, on date: CalendarDate) -> Int {
    let id = ids.next()
    let declaration = outline == nil ? "" : self.declaration
    let attributes = [
      "w:id=\"\(id)\"", "w:author=\"\(CommentText.escaped(author))\"",
      "w:date=\"\(date)T00:00:00Z\"",
      "w:initials=\"\(CommentText.escaped(String(author.prefix(1))))\"",
    ].joined(separator: " ")
    let text = CommentText.paragraphs(comment.paragraphs)
    content += "<w:comment\(declaration) \(attributes)>\(text)</w:comment>"
    return id
  }

  // Whatever prefixes the part has, this one holds for what is added.
  private var declaration: String { " xmlns:w=\"\(namespace.address)\"" }

  // MARK: The package

  /// Puts the comments into a package.
  ///
  /// - Throws: `damaged`, `passwordProtected` or `notUTF8`.
  func write(into package: inout PackageEditor) throws(AnnotatingError) {
    package.replace(name, by: outline?.appending(content) ?? newPart)
    if !links.leadsToComments { addLink(to: &package) }
    try declareType(in: &package)
  }

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  private var newPart: [UInt8] {
    Array("\(Self.head)<w:comments\(declaration)>\(content)</w:comments>".utf8)
  }

  private func addLink(to package: inout PackageEditor) {
    let taken = Set(links.outline?.children.compactMap { $0.attributes["Id"] } ?? [])
    // One of so many is free.
    let id = (0...taken.count).lazy.map { "rIdComments\($0)" }.first { !taken.contains($0) } ?? ""
    let link =
      "Relationship Id=\"\(id)\" Type=\"\(namespace.commentsRelationship)\""
      + " Target=\"/\(CommentText.escaped(name))\"/>"
    let address = "http://schemas.openxmlformats.org/package/2006/relationships"
    package.replace(
      links.part,
      by: links.outline.map { $0.appending("<\($0.prefix)\(link)") }
        ?? Array("\(Self.head)<Relationships xmlns=\"\(address)\"><\(link)</Relationships>".utf8)
    )
  }

  private func declareType(in package: inout PackageEditor) throws(AnnotatingError) {
    let part = "[Content_Types].xml"
    let types = try PartOutline(package.part(part), part: part)
    let isDeclared = types.children.contains { child in
      child.name == "Override"
        && child.attributes["PartName"]?.lowercased() == "/" + name.lowercased()
    }
    if isDeclared { return }
    let type = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
    let path = CommentText.escaped("/" + name)
    package.replace(
      part,
      by: types.appending(
        "<\(types.prefix)Override PartName=\"\(path)\" ContentType=\"\(type)\"/>"
      )
    )
  }
}
