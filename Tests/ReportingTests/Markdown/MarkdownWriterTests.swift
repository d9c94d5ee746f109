import Reporting
import Testing

@Suite struct `Markdown` {
  @Test(arguments: [
    ("een gewone zin, met punten.", "een gewone zin, met punten."),
    ("*sterk* _en_ `code`", ##"\*sterk\* \_en\_ \`code\`"##),
    ("<script>alert(1)</script> &amp;", ##"\<script\>alert(1)\</script\> \&amp;"##),
    ("[hier](http://x) ![beeld](y)", ##"\[hier\](http://x) !\[beeld\](y)"##),
    ("# kop", ##"\# kop"##), ("- punt", ##"\- punt"##), ("+ punt", ##"\+ punt"##),
    ("1. een", ##"1\. een"##), ("2) twee", ##"2\) twee"##), ("3.1 drie", ##"3\.1 drie"##),
    ("in 2023. Daarna", "in 2023. Daarna"), ("=== ---", ##"\=\=\= ---"##), ("a | b", ##"a \| b"##),
    (##"a\|b"##, ##"a\\\|b"##), ("~~weg~~ $x$ ^a", ##"\~\~weg\~\~ \$x\$ \^a"##),
    ("%%stil%% ==geel== 10%", ##"\%\%stil%\% =\=geel=\= 10%"##), ("[[noot]]", ##"\[\[noot\]\]"##),
    ("    code\n\n# kop  ", ##"code \# kop"##), ("{{ x }}", ##"\{\{ x \}\}"##),
    ("a\u{202E}b\u{1B}[31m", ##"a\\u\{202E\}b\\u\{1B\}\[31m"##), ("", ""), ("\n", ""),
  ])
  func `shows the words of a paper as they are`(_ text: String, _ source: String) {
    #expect(MarkdownText(text).source == source)
  }

  @Test func `is written in blocks with an empty line between two`() {
    var page = MarkdownWriter()
    page.heading(1, "Motie *Leijten*")
    page.paragraph(.strong("Datum") + ": 3 april")
    page.paragraph("")
    page.item("een")
    page.item("twee", depth: 1)
    page.quote(["# regel", "regel"])
    page.table(["A", "B"], [["1|2"], [.link("nr. 3", to: "https://a.nl/x>y z"), "b", "c"]])
    #expect(
      String(decoding: page.bytes, as: UTF8.self) == ##"""
        # Motie \*Leijten\*

        **Datum**: 3 april

        - een
          - twee

        > \# regel\
        > regel

        | A | B |
        | --- | --- |
        | 1\|2 |  |
        | [nr. 3](<https://a.nl/xyz>) | b |

        """##)
  }

  @Test func `has what is bold in a terminal in strong words`() {
    let text = StyledText("Nr. 3 ", .bold) + "van *wie*" + StyledText(" rood", .red)
    #expect(MarkdownText(text).source == ##"**Nr. 3** van \*wie\* rood"##)
  }
}
