extension StoryReader {
  /// Adds the text of a paragraph, or of what stands in one, to a line.
  mutating func readInline(
    of parent: PartElement,
    _ base: RunFormat,
    into line: inout WordLine
  ) {
    for child in parent.children {
      switch child.name {
      case .run: readRun(child, base, into: &line)
      case .hyperlink, .smartTag, .customXML, .inserted, .movedTo, .simpleField, .direction,
        .override, .rubyBase:
        readInline(of: child, base, into: &line)
      case .control:
        if child.showsPrompt {
          line.append(Self.blank, base)
        } else if let content = child.child(.controlContent) {
          readInline(of: content, base, into: &line)
        }
      case .formula, .formulas:
        for element in child.descendants where element.name == .formulaText {
          line.append(element.text, base)
        }
      default: break
      }
    }
  }

  private mutating func readRun(
    _ run: PartElement,
    _ base: RunFormat,
    into line: inout WordLine
  ) {
    let properties = run.child(.runProperties)
    var format = RunFormat(properties)
    if let style = properties?.value(of: .runStyle) {
      format = format.over(styles.runFormat(style))
    }
    format = format.over(base)
    let isHidden = format.isHidden == true
    for child in run.children {
      if child.name == .fieldMark {
        // Also in hidden runs, or a field would never end.
        readFieldMark(child)
      } else if !isHidden, !fields.contains(true) {
        readContent(child, format, into: &line)
      }
    }
  }

  private mutating func readContent(
    _ element: PartElement,
    _ format: RunFormat,
    into line: inout WordLine
  ) {
    switch element.name {
    case .text: line.append(element.text, format, from: element.offset)
    case .tab, .alignedTab: line.append("\t", format)
    case .lineBreak: readBreak(element, format, into: &line)
    case .carriageReturn: line.append("\u{0B}", format)
    case .hyphen: line.append("-", format)
    case .symbol: Symbol.text(element).map { line.append($0, format) }
    case .ruby: readInline(of: element, format, into: &line)
    case .footnoteReference: refer(to: element, "footnote")
    case .endnoteReference: refer(to: element, "endnote")
    case .other: collectBoxes(in: element)
    default: break
    }
  }

  private func readBreak(_ element: PartElement, _ format: RunFormat, into line: inout WordLine) {
    switch element[.type] {
    case "page": line.breakPage()
    default: line.append("\u{0B}", format)
    }
  }

  /// A field shows its result, which follows its instruction.
  private mutating func readFieldMark(_ mark: PartElement) {
    switch mark[.fieldPart] {
    case "begin": fields.append(true)
    case "separate": if !fields.isEmpty { fields[fields.count - 1] = false }
    case "end": _ = fields.popLast()
    default: break
    }
  }

  /// A note is read where it is first referred to.
  private mutating func refer(to reference: PartElement, _ kind: String) {
    guard let id = reference[.id], let note = notes.removeValue(forKey: kind + id) else { return }
    references.append(.note(note))
  }

  /// Finds the text boxes of a drawing; one within another is read with it.
  private mutating func collectBoxes(in drawing: PartElement) {
    var index = drawing.index + 1
    while index < drawing.end {
      let element = PartElement(tree: drawing.tree, index: index)
      index += 1
      if element.name == .boxContent {
        boxes.append(.box(element))
        index = element.end
      } else if element.name == .wordArt, let words = element[.words] {
        boxes.append(.words(words))
      }
    }
  }
}

/// Characters that are given by their place in a font.
private enum Symbol {
  /// The character that a `w:sym` shows; `nil` for ornaments.
  static func text(_ element: PartElement) -> String? {
    guard let code = element[.character].flatMap({ UInt32($0, radix: 16) }) else { return nil }
    if let known = wingdings[code & 0xFF], element[.font]?.hasPrefix("Wingdings") == true {
      return known
    }
    guard !(0xE000...0xF8FF).contains(code), code >= 0x20 else { return nil }
    return Unicode.Scalar(code).map(String.init)
  }

  /// The boxes and ticks that forms use.
  private static let wingdings: [UInt32: String] = [
    0x6F: "☐", 0x71: "☐", 0x72: "☐", 0xA8: "☐", 0xFE: "☑", 0x52: "☑", 0x53: "☑", 0xFD: "☒",
    0x51: "☒", 0x54: "☒", 0xFC: "✓", 0xFB: "✗",
  ]
}
