/// The sections of the part about the work done.
enum WorkSection: CaseIterable {
  case responsibility, study, positions, opinion, business

  /// What the heading may say.
  var headings: [String] {
    switch self {
    case .responsibility: ["压紧责任链条", "抓责任，扛牢政治担当", "加强组织领导"]
    case .study: ["筑牢思想根基", "抓学习，提升理论素养", "强化理论武装"]
    case .positions: ["管好宣传阵地", "抓阵地，守住主渠道", "规范平台管理"]
    case .opinion: ["做好网络舆情应对", "抓防范，及时化解风险", "加强网络舆情管理"]
    case .business: ["服务中心大局", "抓融合，促进业务发展", "推动{field}提质"]
    }
  }

  /// The sentences that fill it.
  var sentences: [String] {
    switch self {
    case .responsibility: WorkSentences.responsibility
    case .study: WorkSentences.study
    case .positions: WorkSentences.positions
    case .opinion: WorkSentences.opinion
    case .business: WorkSentences.business
    }
  }
}
