import Model
import Testing

@testable import Reading

struct WebSignatureTests {
  @Test(
    arguments: [
      ("<!DOCTYPE html><p>甲", .page), ("\u{FEFF} \n<HTML>甲", .page),
      ("<!-- 甲 --><!--乙-->\n<head>", .page),
      ("<?xml version='1.0'?><!doctype html>", .page), ("<meta charset=gbk>甲", .page),
      ("<p>甲</p>", .piece), ("<div class=a>甲</div>", .piece), ("<p>甲", .none), ("<甲>", .none),
      ("<全文>", .none), ("甲<html>", .none), ("", .none), ("<", .none), ("<!-- 甲", .none),
      ("<b>", .none),
    ] as [(String, WebSignature.Likeness)]
  )
  func `pages are told by their first tag`(_ text: String, _ likeness: WebSignature.Likeness) {
    #expect(WebSignature.likeness(of: Array(text.utf8)) == likeness)
  }

  @Test(
    arguments: [
      ("<p>甲</p>", "a.doc", .html), ("<html>甲", "a.md", .html), ("<p>甲</p>", "a.md", .markdown),
      ("<h1>甲</h1>\n# 乙\n# 丙", "a.html", .markdown), ("甲<p>乙</p>", "a.html", .text),
    ] as [(String, String, Document.Format)]
  )
  func `content decides, and a name only where content may be either`(
    _ text: String,
    _ name: String,
    _ format: Document.Format
  ) throws {
    #expect(try Reader.read(Array(text.utf8), source: name).format == format)
  }
}
