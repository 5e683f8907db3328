/// How a stretch of text is set off on a terminal.
enum Style {
  case plain
  case strong
  case faint
  case good
  case bad
  case doubtful

  /// The sequence that switches the style on; empty for plain text.
  var sequence: String {
    switch self {
    case .plain: ""
    case .strong: "\u{1B}[1m"
    case .faint: "\u{1B}[2m"
    case .good: "\u{1B}[32m"
    case .bad: "\u{1B}[1;31m"
    case .doubtful: "\u{1B}[33m"
    }
  }

  /// The sequence that switches every style off.
  static let reset = "\u{1B}[0m"
}

/// A stretch of text in one style.
struct Span {
  let text: String
  let style: Style

  init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}
