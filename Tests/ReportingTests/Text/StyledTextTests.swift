import Reporting
import Testing

@Suite struct `Text in styles` {
  @Test func `has codes only in colour`() {
    let text = StyledText("ontraden", .red) + " door de " + StyledText("minister", .bold)
    #expect(text.rendered(inColor: false) == "ontraden door de minister")
    #expect(
      text.rendered(inColor: true)
        == "\u{1B}[31montraden\u{1B}[0m door de \u{1B}[1mminister\u{1B}[0m")
    #expect(text.width == 25)
  }

  @Test func `lets no control of a paper through`() {
    let name = "\u{1B}]0;titel\u{7}.txt"
    let text: StyledText = "bestand \(name)"
    #expect(text.rendered(inColor: true) == #"bestand \u{1B}]0;titel\u{7}.txt"#)
    #expect(StyledText(name, .dim).rendered(inColor: false) == #"\u{1B}]0;titel\u{7}.txt"#)
  }

  @Test func `joins neighbours in one style`() {
    let text = StyledText("nr. ", .cyan) + StyledText("1001", .cyan)
    #expect(text.rendered(inColor: true) == "\u{1B}[36mnr. 1001\u{1B}[0m")
    #expect((StyledText("", .red) + "").isEmpty)
  }

  @Test(arguments: Style.allCases)
  func `ends every style it begins`(_ style: Style) {
    let text = StyledText("x", style).rendered(inColor: true)
    #expect(text.hasPrefix("\u{1B}[") && text.hasSuffix("mx\u{1B}[0m"))
  }
}

/// The lines as they are printed without colour.
func plain(_ lines: [StyledText]) -> [String] { lines.map { $0.rendered(inColor: false) } }

/// `text` without the codes of styles.
func withoutCodes(_ text: String) -> String {
  text.split(separator: "\u{1B}[", omittingEmptySubsequences: false).enumerated().map {
    $0 == 0 ? String($1) : String($1.drop { $0 != "m" }.dropFirst())
  }.joined()
}
