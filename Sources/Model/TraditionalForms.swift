/// Traditional characters that occur in such reports, each followed by its simplified form.
///
/// Pages published in traditional script use the same terms, so the vocabulary of the reports is
/// enough; a full conversion would need words, not characters.
enum TraditionalForms {
  static let pairs =
    "會会議议識识態态開开黨党組组書书記记領领導导責责任任簽签訂订堅坚專专題题研研報报總总結结單单"
    + "位位縣县區区鎮镇鄉乡學学習习輿舆網网絡络處处監监測测預预警警機机製制設设實实際际問问題题"
    + "進进強强劃划將将應应須须無无沒没為为與与對对於于從从屬属體体係系統统計计時时間间內内務务"
    + "員员長长級级別别種种類类標标準准備备據据條条項项數数兩两場场輪轮週周每每個个們们團团隊队"
    + "陣阵廣广播播電电視视頻频宣宣傳传達达貫贯徹彻執执行行檢检查查視视導导調调認认真真聯联席席"
    + "華华國国黃黄葉叶點点線线經经濟济發发佈布評评論论壓压緊紧細细則则規规範范審审讀读講讲課课"
    + "訓训養养過过還还這这後后來来當当業业產产農农業业衛卫醫医療疗藥药術术質质價价驗验證证權权"
    + "護护穩稳動动態态勢势風风險险隱隐憂忧慮虑謠谣負负應应變变協协調调彙汇總总辦办崗岗雙双"
    + "誌志幹干創创優优獎奖懲惩嚴严謹谨確确極极義义愛爱歷历簡简結结維维節节約约緒绪續续繼继"
}
