import TestSupport

extension Disguise {
  /// The same report inside a page or behind a cover.
  static let surroundings: [Disguise] = [
    Disguise(
      "behind a cover page with unit, title and date",
      mends: ["title-elements": "the cover names the unit"],
      text: { cover($0, unitFirst) }
    ),
    Disguise("behind a cover page with title, unit and date", text: { cover($0, titleFirst) }),
    Disguise("behind a cover page with the title cut in two", text: { cover($0, cutTitle) }),
    Disguise("inside a web page", text: { page($0, crumbs: "首页 > 政务公开 > 工作动态") }),
    Disguise(
      "inside a web page with a labelled path",
      text: { page($0, crumbs: "您当前的位置：首页 >> 党的建设 >> 正文") }
    ),
    Disguise("with page numbers between paragraphs", text: { numbered($0.text) }),
  ]

  /// Several disguises one over the other.
  static let layered: [Disguise] = [
    Disguise(
      "a web page with half-width punctuation in GB18030 with CRLF",
      touches: ["fullwidth-punctuation": "half-width marks are what it looks for"],
      mends: ["addressee-colon": "one narrow mark among wide ones is what it looks for"],
      bytes: { draft in
        let page = page(Draft(halfWidthPunctuation(draft.text)), crumbs: "当前位置: 首页 > 正文")
        return page.flatMap {
          SystemConverter.bytes(of: Draft($0).lines.joined(separator: "\r\n"), as: "GB18030")
        }
      }
    ),
    Disguise(
      "spaces between the characters of lines wrapped at 28 characters",
      text: { draft in
        draft.isWrapped
          ? nil
          : Draft(draft.mapLines { wrapped($0, 28) }).mapLines {
            Draft.isRunningText($0) ? spaced($0, " ") : $0
          }
      }
    ),
    Disguise(
      "page numbers and lines wrapped at 36 characters",
      text: { numbered($0.mapLines { wrapped($0, 36) }) }
    ),
  ]

  static let all: [Disguise] = encodings + typing + lines + surroundings + layered

  /// A report without a title can have no cover that names it.
  private static func cover(
    _ draft: Draft,
    _ arrange: (_ title: String, _ unit: String, _ date: String) -> String
  ) -> String? {
    guard let title = draft.title else { return nil }
    return arrange(title, unit(of: title), "\(draft.year)年12月") + "\n\n\n\n" + draft.text
  }

  private static func unitFirst(_ title: String, _ unit: String, _ date: String) -> String {
    "\(unit)\n\n\n\(title)\n\n\n\(date)"
  }

  private static func titleFirst(_ title: String, _ unit: String, _ date: String) -> String {
    "\(title)\n\n\n\(unit)\n\n\(date)"
  }

  private static func cutTitle(_ title: String, _ unit: String, _ date: String) -> String {
    let middle = title.index(title.startIndex, offsetBy: title.count / 2)
    return "\(title[..<middle])\n\(title[middle...])\n\n\n\(unit)\n\(date)"
  }

  private static func unit(of title: String) -> String {
    let end =
      title.indices.first { title[$0...].hasPrefix("关于") || title[$0].isNumber }
      ?? title.startIndex
    let name = title[..<end]
    return name.count < 3 ? "临川县水利局" : String(name)
  }

  /// Markdown in a page would be no Markdown.
  private static func page(_ draft: Draft, crumbs: String) -> String? {
    guard !draft.isMarkdown else { return nil }
    let info = "发布日期：\(draft.year)-12-29  来源：办公室  浏览次数：136次  字号：[大 中 小]"
    let feet = [
      "上一篇：县图书馆开展送书下乡活动", "下一篇：关于做好冬季清雪除冰工作的通知",
      "主办：临川县人民政府办公室  联系电话：0700-8888888",
      "版权所有：临川县人民政府  备案号：赣ICP备05000000号",
    ]
    guard let title = draft.title else {
      return ([crumbs, info, "", draft.text, ""] + feet).joined(separator: "\n")
    }
    let rest = draft.text.dropFirst(title.count)
    return ([crumbs, "", title, "", info + rest, ""] + feet).joined(separator: "\n")
  }

  private static func numbered(_ text: String) -> String {
    var result = ""
    var number = 0
    var gaps = 0
    for line in Draft(text).lines {
      result += line + "\n"
      guard line.isEmpty else { continue }
      gaps += 1
      if gaps.isMultiple(of: 3) {
        number += 1
        result += "— \(number) —\n\n"
      }
    }
    return result
  }
}
