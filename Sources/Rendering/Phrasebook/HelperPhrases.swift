internal import Model

/// The programs that read formats which are not read here, by name.
enum HelperPhrases {
  /// The name in Chinese sentences.
  static func chineseName(_ helper: InputError.Helper) -> String {
    switch helper {
    case .libreOffice: "LibreOffice"
    case .poppler: "pdftotext"
    }
  }

  /// The name in English sentences.
  static func englishName(_ helper: InputError.Helper) -> String {
    switch helper {
    case .libreOffice: "LibreOffice"
    case .poppler: "pdftotext"
    }
  }

  /// The package of Debian that holds the program.
  static func package(_ helper: InputError.Helper) -> String {
    switch helper {
    case .libreOffice: "libreoffice-writer"
    case .poppler: "poppler-utils"
    }
  }
}
