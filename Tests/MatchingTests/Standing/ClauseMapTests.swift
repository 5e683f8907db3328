import Model
import Testing

@testable import Matching

@Suite struct ClauseMapTests {
  static let texts = [
    "一、主要做法\n召开会议，学习文件、研究问题：部署工作。另行安排；按期完成\n",
    "关于情况的报告\n\n县委：\n现将情况报告如下：\n，，开头有逗号，结尾也有，。\n《甲、乙，丙办法》印发，执行。\n",
    "一是抓学习，抓研判。二是抓落实、抓督查。\n",
    "没有标点的一行\n",
  ]

  @Test(arguments: texts)
  func `every unit has the clause that it stands in or behind`(_ text: String) throws {
    let report = try structured(text)
    let map = ClauseMap(report.sentences, in: report.text.units)
    for (number, sentence) in report.sentences.enumerated() {
      #expect(map.ranges[number] == sentence.range)
      for unit in -1..<report.text.units.count + 2 {
        let before = sentence.clauses.last { $0.lowerBound <= unit } ?? sentence.clauses[0]
        #expect(map.clause(at: unit, in: number) == before)
      }
    }
  }

  @Test(arguments: texts)
  func `comma clauses hold the items that 、 divides`(_ text: String) throws {
    let report = try structured(text)
    let units = report.text.units
    let map = ClauseMap(report.sentences, in: units)
    for (number, sentence) in report.sentences.enumerated() {
      let own = map.commaClauses(of: number).map { map.commaClauses[$0] }
      #expect(own.first?.lowerBound == sentence.clauses.first?.lowerBound)
      #expect(own.last?.upperBound == sentence.clauses.last?.upperBound)
      for clause in own.dropFirst() { #expect(units[clause.lowerBound - 1] != 0x3001) }
      for clause in sentence.clauses {
        let whole = map.commaClauses[map.commaClause(at: clause.lowerBound, in: number)]
        #expect(whole.lowerBound <= clause.lowerBound && clause.upperBound <= whole.upperBound)
      }
    }
  }

  @Test(arguments: texts)
  func `every unit has the sentence that holds it`(_ text: String) throws {
    let report = try structured(text)
    let map = ClauseMap(report.sentences, in: report.text.units)
    for unit in 0...report.text.units.count {
      #expect(map.sentence(at: unit) == report.sentences.firstIndex { $0.range.contains(unit) })
    }
  }
}
