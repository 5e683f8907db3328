import Model
import Testing

@testable import Reading

struct WebArchiveTests {
  private func archive(_ encoding: String, _ body: String) -> [UInt8] {
    let text = """
      From: <Saved by a browser>
      MIME-Version: 1.0
      Content-Type: multipart/related;
      \ttype="text/html";
      \tboundary="----=_Part_1"

      This is a message of several parts.

      ------=_Part_1
      Content-Type: image/png
      Content-Transfer-Encoding: base64

      iVBORw0KGgo=

      ------=_Part_1
      Content-Type: text/html; charset="utf-8"
      Content-Transfer-Encoding: \(encoding)

      \(body)
      ------=_Part_1--
      """
    return Array(text.replacing("\n", with: "\r\n").utf8)
  }

  @Test(arguments: [
    ("quoted-printable", "<p class=3D\"a\">=E5=8F=AC=\n=E5=BC=80</p><p>2=E6=AC=A1"),
    ("base64", "PHA+5Y+s5byA\nPC9wPjxwPjLmrKE="), ("8bit", "<p>召开<p>2次"), ("8BIT", "<p>召开</p>2次"),
  ])
  func `the page within is read`(_ encoding: String, _ body: String) throws {
    let document = try Reader.read(archive(encoding, body), source: "a.doc")
    #expect(document.format == .html)
    #expect(String(decoding: document.text, as: UTF8.self) == "召开\n2次")
  }

  @Test(arguments: [("x-uuencode", "<p>甲"), ("base64", "<<<")])
  func `one that cannot be decoded is named`(_ encoding: String, _ body: String) {
    let error = #expect(throws: InputError.self) {
      try Reader.read(archive(encoding, body), source: "a.mht")
    }
    #expect(error?.reason == .binary("网页存档（.mht）"))
  }
}
