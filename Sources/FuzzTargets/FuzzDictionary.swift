/// The words of the field and the signs of its formats, which libFuzzer would else find only by luck.
package enum FuzzDictionary {
  private static let words = [
    "Kamerstuk ", "Kamerstukken ", "kst-", "26 643", "nr. ", "nrs. ", "II ", "I ", " t/m ", " en ",
    "t.v.v. ", "(R2064)", "XVI", "hoofdstuk ", "-VIII", "letter ", "TK ", "2022/23", "2022-2023",
    "Aanhangsel van de Handelingen ", "Handelingen ", ", p. ", "blz. ", "Stb. ", "Stcrt. ", "Trb. ",
    "COM(2021) 206", "ECLI:NL:HR:2020:1", "2023Z21022", "2023D12345", "TZ202306-026", "blg-1184123",
    "motie ", "op stuk nr. ", "voornoemde brief ", "die brief ", "de motie-", " c.s. ", "Kenmerk",
    "Datum", "Betreft", "Ons kenmerk", "Uw kenmerk", "Onderwerp", "Bijlage", "Pagina 1 van 2",
    "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", "Geachte voorzitter,",
    "verzoekt de regering", "constaterende dat", "en gaat over tot de orde van de dag.",
    "Voorgesteld ", "Oordeel Kamer", "Ontraden", "Ontijdig", "Overbodig", "Overgenomen",
    "aangehouden", "ingetrokken", "gewijzigde motie", "MOTIE VAN HET LID ", "TER BESLISSING",
    "Beslisnota", "Aanleiding", "Geadviseerd besluit", "Minister van ", "Staatssecretaris van ",
    "Directie ", "5.1.2.e", "tweeminutendebat", "commissiedebat", "d.d. ", " jl. ", "3 april 2023",
    "voor de zomer", "in Q2 2024", "najaar", "uiterlijk", "toegezegd", "Hoogachtend,", "Vraag 1",
    "Antwoord ", "kamerstuk", "extref", "noot", "<al>", "</al>", "<li>", "<td>", "<sup>", "<pre>",
    "<![CDATA[", "]]>", "<!--", "-->", "&#x26;", "&nbsp;", "w:p", "w:r", "w:t", "w:val=\"",
    "w:numPr", "w:ilvl", "w:numId", "w:footnoteReference", "=== numbering\n", "=== styles\n",
    "=== header\n", "=== footnotes\n", "lvlText", "abstractNum", "\"value\":[", "\"Id\":",
    "\"Nummer\":", "\"Zaak\":[", "\\u00e9", "9223372036854775807", "-9223372036854775808", "0",
    "..",
    "\u{FEFF}", "\u{A0}", "\u{AD}", "\u{2013}", "\u{2028}", "\u{202E}", "\u{FF}", "ë", "Ã«", "¹",
    "[1]", "**", "\u{C}", "\r\n", "\n\n", "\u{1B}[31m",
  ]

  /// The words as a dictionary of libFuzzer, a line each.
  package static let text = words.map { "\"\(escaped($0))\"\n" }.joined()

  private static func escaped(_ word: String) -> String {
    word.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): "\\" + String(UnicodeScalar(byte))
      case 0x20..<0x7F: String(UnicodeScalar(byte))
      default: "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
