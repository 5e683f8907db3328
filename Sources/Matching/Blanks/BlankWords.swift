import Model

/// What blanks look like, and what only looks like one.
extension BlankFinder {
  static func isDigit(_ unit: UInt16) -> Bool { unit >= 0x30 && unit <= 0x39 }
  static func isLetter(_ unit: UInt16) -> Bool { unit >= 0x61 && unit <= 0x7A && unit != 0x78 }
  static func isIdeograph(_ unit: UInt16) -> Bool { unit >= 0x4E00 && unit <= 0x9FFF }

  static let crosses = UnitSet("x×*")
  static let circleMarks = UnitSet("○◯△□〇")
  static let chineseDigits = UnitSet("一二三四五六七八九十")
  static let organs = UnitSet("局县市区镇乡村委校院司厅处省单部同")
  static let gradeWords = UnitSet("级景信类评")
  static let fillings = UnitSet("x×*_□○ ?.")
  static let sentenceEnds = UnitSet("。;!?:)、\n")
  static let dots = UnitSet("…。.·")

  /// The bracket that closes one; `nil` for what opens none.
  static func closing(of unit: UInt16) -> UInt16? {
    switch unit {
    case 0x28: 0x29
    case 0x3010: 0x3011
    case 0x5B: 0x5D
    case 0x3014: 0x3015
    default: nil
    }
  }

  /// X光, X射线, X轴: words that begin with the letter.
  static let crossWords = words("x光 x射线 x轴 x线 x射 x坐标 x染色体")

  /// 同志 and 思想 after a cross, 党的 and 总书记 before it, show a name that was taken out.
  static let namesAfter = words(
    "思想 同志 新时代 重要讲话 总书记 大精神 大报告 届 员 委 重要论述 书记 讲话 理论 关于 考察 在庆祝 大 指示"
  )
  static let namesBefore = words("党的 总书记 学习领会 贯彻落实 贯彻")

  static let prompts = words(
    """
    此处 请在 请填 请补 请结合 请根据 请写 请按 待补 待填 填写 待完善 待定 待核 待更新 根据实际 结合实际 可根据 如有请 具体数字 \
    具体时间 具体名称 具体情况 具体内容 单位名称 填报 内容略 视情况 按实际 根据本单位 结合本单位 数据待 日期待 简述 简要说明 说明: 写明 列出 注: \
    主送机关 发文机关 单位全称 落款 成文日期 次数 姓名 时间 数字
    """
  )
  static let promptWords = words("请填写 待补充 待填写 此处填 请补充 待核实后 如实填写 自行填写 填写具体 自行补充 请写明 补充具体")

  static let promptFirsts = UnitSet(firstsOf: prompts)
  static let promptWordFirsts = UnitSet(firstsOf: promptWords)

  static let whether = Array("是否".utf16)
  static let labels = words("组长 副组长 成员 组员 联系人 电话 时间 地点 参加人")
}
