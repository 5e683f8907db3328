extension Disguise {
  /// The same report inside a page or behind a cover.
  static let surroundings: [Disguise] = [
    Disguise("behind a cover page", text: cover),
    Disguise("inside a web page", text: page),
    Disguise("with page numbers between paragraphs", text: { numbered($0.text) }),
  ]

  static let all: [Disguise] = encodings + typing + lines + surroundings

  /// A report without a title can have no cover that names it.
  private static func cover(_ draft: Draft) -> String? {
    guard let title = draft.title else { return nil }
    return """
      \(unit(of: title))


      \(title)


      \(draft.year)年12月



      \(draft.text)
      """
  }

  private static func unit(of title: String) -> String {
    let end =
      title.indices.first { title[$0...].hasPrefix("关于") || title[$0].isNumber }
      ?? title.startIndex
    let name = title[..<end]
    return name.count < 3 ? "临川县水利局" : String(name)
  }

  private static func page(_ draft: Draft) -> String {
    let info = "发布日期：\(draft.year)-12-29  来源：办公室  浏览次数：136次  字号：[大 中 小]"
    let crumbs = "首页 > 政务公开 > 工作动态"
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
