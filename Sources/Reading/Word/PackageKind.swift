import Archive
import Model

/// What an archive is that holds no text document of Word.
enum PackageKind: String {
  case workbook = "Excel 表格（.xlsx）"
  case presentation = "PowerPoint 演示文稿（.pptx）"
  case openDocument = "OpenDocument 文档（.odt、.ods、.odp）"
  case layoutDocument = "OFD 版式文档（.ofd）"
  case archive = "zip 压缩文件（.zip）"

  /// The kind of an archive by the entries that only this kind has.
  init(_ archive: Archive) {
    let found = Self.entries.first { entry, _ in
      archive.entries.contains { $0.name.hasPrefix(entry) }
    }
    self = found?.kind ?? .archive
  }

  /// The kind of a main part by its type; `nil` for a text document, also with macros or a template.
  init?(contentType: String) {
    if contentType.contains("spreadsheetml") || contentType.contains("ms-excel") {
      self = .workbook
    } else if contentType.contains("presentationml") || contentType.contains("ms-powerpoint") {
      self = .presentation
    } else {
      return nil
    }
  }

  /// The refusal to read it.
  var refusal: Refusal { Refusal(.binary(rawValue)) }

  private static let entries: [(entry: String, kind: PackageKind)] = [
    ("xl/workbook", .workbook), ("ppt/presentation", .presentation), ("content.xml", .openDocument),
    ("OFD.xml", .layoutDocument),
  ]
}
