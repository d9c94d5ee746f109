import Kamerstukken
import Reading
import Testing

/// What a reader of markup gives for some text, an event a piece: `<al n=v>`, `</al>`, or text in guillemets.
private func events(_ text: String, as dialect: MarkupReader.Dialect) throws(MarkupError) -> String
{
  var reader = MarkupReader(Array(text.utf8), as: dialect)
  var events: [String] = []
  var run = ""
  while let event = try reader.next() {
    if case .text(let bytes) = event {
      run += String(decoding: bytes, as: UTF8.self)
      continue
    }
    if !run.isEmpty { events.append("«\(run)»") }
    run = ""
    switch event {
    case .start(let tag):
      events.append(
        "<" + ([tag.name] + tag.attributes.map { "\($0.name)=\($0.value)" }).joined(separator: " ")
          + ">")
    case .end(let name): events.append("</\(name)>")
    case .text: break
    }
  }
  return (run.isEmpty ? events : events + ["«\(run)»"]).joined(separator: " ")
}

@Suite struct `XML` {
  @Test(arguments: [
    ("<a>x</a>", "<a> «x» </a>"),
    ("\u{FEFF}<?xml version='1.0'?>\n<a/>", "«\n» <a> </a>"),
    ("<w:p w:val = \"1\" x='>'>t</w:p >", "<w:p w:val=1 x=>> «t» </w:p>"),
    ("<a>1 &lt; 2 &amp; &quot;3&quot; &apos;4&apos; &gt;</a>", "<a> «1 < 2 & \"3\" '4' >» </a>"),
    ("<a b='&euro;&#8364;&#x20aC;'>&euml;&#xEB;&nbsp;</a>", "<a b=€€€> «ëë\u{A0}» </a>"),
    ("<a>één<!-- <b> & --> twee<?xpp afbm?>drie</a>", "<a> «één tweedrie» </a>"),
    ("<a><![CDATA[<b> & ]]]]></a>", "<a> «<b> & ]]» </a>"),
    (
      "<!DOCTYPE a SYSTEM \"x>y\" [<!ENTITY b \"]>\"> <!-- it's --> <!ELEMENT a ANY>]><a/>",
      "<a> </a>"
    ),
    ("<a><b/><b/></a>\n", "<a> <b> </b> <b> </b> </a> «\n»"),
  ])
  func `is given tag by tag with its references read`(_ text: String, _ expected: String) throws {
    #expect(try events(text, as: .xml) == expected)
  }

  @Test(arguments: [
    ("<a>\n<b></a>", 2, MarkupError.Reason.misplacedEnd("a", open: "b")),
    ("</a>", 1, .misplacedEnd("a", open: nil)),
    ("<a>\n\n<b>", 3, .unclosed("b")),
    ("<a>\n<!-- x", 2, .unfinished(Phrase("a comment"))),
    ("<a><![CDATA[ x", 1, .unfinished(Phrase("a CDATA section"))),
    ("<?xml", 1, .unfinished(Phrase("a processing instruction"))),
    ("<!DOCTYPE a [", 1, .unfinished(Phrase("a declaration"))),
    ("<a", 1, .unfinished(Phrase("a tag"))),
    ("<a b=\"c", 1, .unfinished(Phrase("an attribute"))),
    ("<a b=c>", 1, .badTag), ("<a b>", 1, .badTag), ("<>", 1, .badTag), ("<a><</a>", 1, .badTag),
    ("<a/ >", 1, .badTag),
    ("<!DOCTYPE a [<!ENTITY b 'c'>]>\n<a>&b;</a>", 2, .unknownReference("b")),
    ("<a>x & y</a>", 1, .unknownReference("")),
    ("<a>&amp x</a>", 1, .unknownReference("amp")),
    ("<a>&#0;</a>", 1, .unknownReference("#0")),
    ("<a>&#xD800;</a>", 1, .unknownReference("#xD800")),
    ("<a>&#99999999999999999999;</a>", 1, .unknownReference("#99999999999999999999")),
  ])
  func `that is damaged is refused with its line and reason`(
    _ text: String, _ line: Int, _ reason: MarkupError.Reason
  ) {
    #expect(throws: MarkupError(line: line, reason)) { try events(text, as: .xml) }
  }

  @Test func `may be as deep as any paper, and no deeper`() throws {
    let deep = MarkupReader.deepest
    let text = String(repeating: "<a>", count: deep) + String(repeating: "</a>", count: deep)
    _ = try events(text, as: .xml)
    #expect(throws: MarkupError(line: 1, .tooDeep(deep))) { try events("<b>\(text)</b>", as: .xml) }
    #expect(throws: MarkupError(line: 1, .tooDeep(deep))) { try events("<b>\(text)", as: .html) }
  }

  @Test func `is passed over by element`() throws {
    var reader = MarkupReader(Array("<a><b>1<c>2</c></b>3</a>".utf8))
    while let event = try reader.next() {
      if case .start(let tag) = event, tag.name == "b" { break }
    }
    try reader.skipElement()
    #expect(try reader.next() == .text(Array("3".utf8)))
    #expect(reader.depth == 1)
  }
}

@Suite struct `HTML` {
  @Test(arguments: [
    ("<P CLASS=x ID='y' hidden>A<BR>B", "<p class=x id=y hidden=> «A» <br> </br> «B» </p>"),
    ("<p>1<p>2<div>3</div>", "<p> «1» </p> <p> «2» </p> <div> «3» </div>"),
    ("<p>1<b>2<p>3", "<p> «1» <b> «2» </b> </p> <p> «3» </p>"),
    (
      "<ul><li>1<li>2<ul><li>3</ul></ul>",
      "<ul> <li> «1» </li> <li> «2» <ul> <li> «3» </li> </ul> </li> </ul>"
    ),
    (
      "<table><tr><td>1<td>2<tr><td>3</table>",
      "<table> <tr> <td> «1» </td> <td> «2» </td> </tr> <tr> <td> «3» </td> </tr> </table>"
    ),
    (
      "<script>if (a<b) '</p>'</SCRIPT >x<style>p{}</style>",
      "<script> </script> «x» <style> </style>"
    ),
    ("a < b && c <3 &lt; &eacute &unknown; &#150; &copy=1", "«a < b && c <3 < é &unknown; – ©=1»"),
    ("<a href=?a=1&copy=2>x</a></b></p>", "<a href=?a=1&copy=2> «x» </a>"),
    ("<!DOCTYPE html><!-- it's --><![if !IE]>x<?php ?>y", "«xy»"),
    ("x<!-- y", "«x»"), ("x<a href='", "«x»"), ("</", "«</»"), ("<", "«<»"), ("x</p", "«x»"),
    ("<dl><dt>1<dd>2<dt>3</dl>", "<dl> <dt> «1» </dt> <dd> «2» </dd> <dt> «3» </dt> </dl>"),
  ])
  func `is read as browsers read it`(_ text: String, _ expected: String) throws {
    #expect(try events(text, as: .html) == expected)
  }

  @Test func `of any bytes is read to its end with every element closed`() throws {
    let source = Array(
      "<div><p a=\"&amp;b\">x &euro; &#xE9; <!-- c --><li>é</li></p><![CDATA[z]]></div><script>s</script>"
        .utf8)
    for cut in source.indices {
      for bytes in [
        Array(source[..<cut]), Array(source[cut...]),
        source[..<cut] + [0x3C, 0xFF] + source[cut...],
      ] {
        var reader = MarkupReader(bytes, as: .html)
        var open = 0
        while let event = try reader.next() {
          switch event {
          case .start: open += 1
          case .end: open -= 1
          case .text: break
          }
        }
        #expect(open == 0)
        var strict = MarkupReader(bytes)
        while (try? strict.next()) != nil {}
      }
    }
  }
}
