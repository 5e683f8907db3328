import Testing

@testable import Reading

struct WebTableTests {
  @Test func `a table of data has a row for each of its rows`() throws {
    let page = """
      <table><caption>完成情况</caption><thead><tr><th>项目<th>数量</thead>
      <tr><td>研判会<td>4<br>次</td></tr><tr><td><p>培训</p><p>班</p><td></table>
      """
    #expect(try lines(of: page) == ["完成情况", "+项目/数量", "+研判会/4 次", "+培训 班"])
  }

  @Test func `cells that span columns and rows leave empty ones`() throws {
    let page = """
      <table><tr><td rowspan=2>甲<td colspan=2>乙<td>丙</tr><tr><td>丁<td>戊<td>己</tr>
      <tr><td>庚<td colspan=0>辛</tr></table>
      """
    #expect(try lines(of: page) == ["+甲/乙//丙", "+/丁/戊/己", "+庚/辛"])
  }

  @Test func `a table that only arranges the page is none`() throws {
    let nested = "<table><tr><td>甲<td><table><tr><td>1<td>2<tr><td>3<td>4</table></table>"
    #expect(try lines(of: nested) == ["甲", "+1/2", "+3/4"])
    #expect(try lines(of: "<table><tr><td>甲<tr><td>乙</table>") == ["甲", "乙"])
    #expect(try lines(of: "<table><tr><td>甲<td>乙</table>") == ["甲", "乙"])
  }

  @Test func `a table with an article in a cell is none`() throws {
    let text = String(repeating: "召开会议。", count: 80)
    let page = "<table><tr><td>日期<td>作者<tr><td>栏目<td><p>\(text)</p></table>"
    #expect(try lines(of: page) == ["日期", "作者", "栏目", text])
  }

  @Test func `a row never has more columns than the limit`() throws {
    let page =
      "<table><tr>" + String(repeating: "<td colspan=1000>甲", count: 3) + "<tr><td>乙<td>丙</table>"
    let row = try #require(try lines(of: page).first)
    #expect(
      row.split(separator: "/", omittingEmptySubsequences: false).count == ReadLimits.webColumns + 2
    )
  }
}
