import Model
import Platform

/// Turns formats that are not read here into .docx, by LibreOffice.
///
/// It runs in a private folder, with a profile of its own that allows no macros and follows no links,
/// and is killed with all it has started when its time is over.
enum OfficeConverter {
  /// The .docx of an input.
  ///
  /// - Throws: `helperMissing`, `helperFailed`, `helperTimedOut` or `tooLarge`.
  static func docx(from bytes: [UInt8], _ format: OfficeFormat) throws(Refusal) -> [UInt8] {
    let conversion = Conversion(
      helper: .libreOffice,
      names: ["soffice", "libreoffice"],
      seconds: ReadLimits.officeSeconds
    )
    let result = try conversion.run(
      on: bytes,
      format: format.documentFormat,
      folders: ["profile", "profile/user", "out"],
      configuration: ["profile/user/registrymodifications.xcu": profile],
      result: "out/input.docx",
      arguments: arguments
    )
    // LibreOffice ends with status 0 even where it could not open the file.
    guard let docx = result.file else {
      throw Refusal(.helperFailed(.libreOffice, Conversion.lastWords(of: result.outcome)))
    }
    return docx
  }

  private static func arguments(_ folder: String, _ input: String) -> [String] {
    [
      "-env:UserInstallation=file://\(escaped(folder))/profile", "--headless", "--invisible",
      "--norestore", "--nologo", "--nodefault", "--nolockcheck", "--nofirststartwizard",
      "--convert-to", "docx:MS Word 2007 XML", "--outdir", "\(folder)/out", input,
    ]
  }

  /// A path as a part of an address.
  private static func escaped(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return path.utf8.reduce(into: "") { result, byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F:
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default: result += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
  }

  /// No macros, no active content, no pictures or sections from elsewhere.
  private static let profile = """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry"
      xmlns:xs="http://www.w3.org/2001/XMLSchema">
    \(setting("org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"))
    \(setting("org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"))
    \(setting("org.openoffice.Office.Common/Security/Scripting", "DisableActiveContent", "true"))
    \(setting("org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"))
    \(setting("org.openoffice.Office.Writer/Content/Update", "Link", "2"))
    \(setting("org.openoffice.Office.Writer/Content/Update", "Field", "false"))
    \(setting("org.openoffice.Office.Common/Save/Document", "CreateBackup", "false"))
    </oor:items>
    """

  private static func setting(_ path: String, _ name: String, _ value: String) -> String {
    """
    <item oor:path="/\(path)"><prop oor:name="\(name)" oor:op="fuse"><value>\(value)</value></prop></item>
    """
  }
}

extension OfficeFormat {
  /// The format under the name that documents have.
  var documentFormat: Document.Format {
    switch self {
    case .doc: .doc
    case .wps: .wps
    case .odt: .odt
    case .rtf: .rtf
    }
  }
}
