internal import Model

/// Why a rule failed, in the terms of what it asks for: numbers, statements, parts or elements.
struct ReasonPhrases: Sendable {
  /// For a rule that counts; the quantity is 次数 or 数量.
  let number: @Sendable (Reason, _ quantity: String) -> String

  /// For a rule about statements.
  let statement: @Sendable (Reason) -> String

  /// For a part of the report, with the quoted headings that would name it.
  let part: @Sendable (Reason, _ headings: String) -> String

  /// For an element of the document's form.
  let element: @Sendable (Reason, _ element: String) -> String

  /// For a part of a combined rule: its subject and its own sentence.
  let within: @Sendable (_ subject: String, _ sentence: String) -> String

  /// The name of a part of a combined rule that has no subject of its own, counted from 1.
  let item: @Sendable (Int) -> String

  /// For a rule without any statement, when words near to it were found.
  let onlyNear: String

  /// For a rule without any statement, when its words stand only inside names.
  let onlyNames: String

  let tooFew: @Sendable (_ found: String, _ wanted: String) -> String
  let tooMany: @Sendable (_ found: String, _ allowed: String) -> String
  let notExactly: @Sendable (_ found: String, _ wanted: String) -> String
  let amount: @Sendable (Int, _ unit: String?) -> String
}

extension ReasonPhrases {
  static let chinese = ReasonPhrases(
    number: { reason, quantity in
      switch reason {
      case .placeholder: "\(quantity)还没有填写"
      case .belowMinimum: "写明的\(quantity)不够"
      case .otherScope: "说的是别的年度或别的单位，不能计入本报告的\(quantity)"
      case .negated: "文中说的是没有开展"
      case .planned: "写的是计划或要求，不是已经完成的\(quantity)"
      case .unquantified: "没有写明\(quantity)"
      case .misplaced: "\(quantity)写在不能作为依据的部分"
      case .missing: "全文没有写到"
      case .malformed: "\(quantity)的写法不对"
      case .inconsistent: "\(quantity)前后不一致"
      case .unwanted: "出现了不应有的内容"
      }
    },
    statement: { reason in
      switch reason {
      case .placeholder: "这里还没有填写"
      case .belowMinimum: "写到的内容不够"
      case .otherScope: "说的是别的年度或别的单位"
      case .negated: "文中说的是没有做或者没有做到"
      case .planned: "写的是计划或要求，不是已经做了的事"
      case .unquantified: "只是笼统提到，没有具体内容"
      case .misplaced: "写在不能作为依据的部分"
      case .missing: "全文没有写到"
      case .malformed: "写法不合要求"
      case .inconsistent: "前后说法不一致"
      case .unwanted: "出现了不应有的内容"
      }
    },
    part: { reason, headings in
      switch reason {
      case .placeholder: "这一部分只有提示语，内容还没有填写"
      case .belowMinimum: "这一部分的内容不够"
      case .misplaced: "这一部分的位置不对"
      default: "没有找到这一部分" + (headings.isEmpty ? "" : "（标题如\(headings)）")
      }
    },
    element: { reason, element in
      switch reason {
      case .placeholder: "\(element)还没有填写完整"
      case .malformed: "\(element)的写法不合要求"
      case .misplaced: "\(element)的位置不对"
      default: "没有找到\(element)"
      }
    },
    within: { "关于\($0)：\($1)" },
    item: { "第 \($0) 项" },
    onlyNear: "没有写到，只有相近的说法",
    onlyNames: "只在文件或制度的名称里出现，不能作为依据",
    tooFew: { "只写明 \($0)，少于要求的 \($1)" },
    tooMany: { "写明 \($0)，超过上限 \($1)" },
    notExactly: { "写明 \($0)，应当是 \($1)" },
    amount: { number, unit in "\(number)" + (unit.map { " \($0)" } ?? "") }
  )

  static let english = ReasonPhrases(
    number: { reason, quantity in
      switch reason {
      case .placeholder: "the \(quantity) is not filled in"
      case .belowMinimum: "the \(quantity) stated is too small"
      case .otherScope: "the \(quantity) is about another period or another body"
      case .negated: "the text says that it was not done"
      case .planned: "this is a plan or a rule, not a \(quantity) reached"
      case .unquantified: "the \(quantity) is not stated"
      case .misplaced: "the \(quantity) stands in a part that is no proof"
      case .missing: "the report does not mention it"
      case .malformed: "the \(quantity) is not written as it should be"
      case .inconsistent: "the \(quantity) differs within the report"
      case .unwanted: "there is something that should not be there"
      }
    },
    statement: { reason in
      switch reason {
      case .placeholder: "this is not filled in"
      case .belowMinimum: "too little of it is covered"
      case .otherScope: "this is about another period or another body"
      case .negated: "the text says that it was not done or not achieved"
      case .planned: "this is a plan or a rule, not something done"
      case .unquantified: "it is mentioned only in general terms"
      case .misplaced: "it stands in a part that is no proof"
      case .missing: "the report does not mention it"
      case .malformed: "it is not written as it should be"
      case .inconsistent: "the statements do not agree"
      case .unwanted: "there is something that should not be there"
      }
    },
    part: { reason, headings in
      switch reason {
      case .placeholder: "this part holds only a prompt and is not filled in"
      case .belowMinimum: "this part holds too little"
      case .misplaced: "this part stands in the wrong place"
      default: "this part was not found" + (headings.isEmpty ? "" : " (headed \(headings))")
      }
    },
    element: { reason, element in
      switch reason {
      case .placeholder: "the \(element) is not completely filled in"
      case .malformed: "the \(element) is not written as it should be"
      case .misplaced: "the \(element) stands in the wrong place"
      default: "there is no \(element)"
      }
    },
    within: { "about \($0): \($1)" },
    item: { "item \($0)" },
    onlyNear: "the report does not mention it, only something close to it",
    onlyNames: "it stands only in the name of a document or system, which is no proof",
    tooFew: { "only \($0) stated, fewer than the required \($1)" },
    tooMany: { "\($0) stated, more than the limit of \($1)" },
    notExactly: { "\($0) stated instead of \($1)" },
    amount: { number, unit in "\(number)" + (unit.map { " \($0)" } ?? "") }
  )
}
