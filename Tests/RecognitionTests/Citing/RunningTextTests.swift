import Kamerstukken
import Reading
import Recognition
import TestAids
import Testing

@Suite struct `A text that comes in pieces` {
  /// Every spelling, with lines, blanks and words between them, long enough to be given out in parts.
  static let text: [UInt8] = {
    var text: [UInt8] = []
    for round in 0..<3 {
      for (index, spelling) in Spellings.all.enumerated() {
        text += spelling
        switch (index + round) % 7 {
        case 0: text += " en verder staat er in de brief van de minister weinig over.\r\n".utf8
        case 1: text += ". In voornoemde brief, en dit amendement, de motie op stuk nr. 7.\n\n".utf8
        case 2: text += ", ".utf8
        case 3: text += " \u{A0}Yes\u{327}ilgo\u{308}z, eﬃciënt en oﬃcieel: ".utf8
        case 4: text += Array(repeating: 0x20, count: 40 * (index % 100))
        case 5: text += String(repeating: "lorem ipsum dolor sit amet ", count: round * 20).utf8
        default: text += "\nvan het lid Jansen (1) 12 345 ".utf8
        }
      }
    }
    return text
  }()

  /// What is given out of a text that comes in pieces of `size` bytes.
  static func given(_ text: [UInt8], by size: Int) -> [CitedText] {
    var running = RunningText()
    var given: [CitedText] = []
    var rest = text[...]
    while !rest.isEmpty {
      given.append(running.take(Array(rest.prefix(size))))
      rest = rest.dropFirst(size)
    }
    return given + [running.finish()]
  }

  @Test(arguments: [1 << 20, 4_096, 1_000, 157])
  func `has the references that it has as a whole`(_ size: Int) {
    let source = SourceText(plain: Self.text)
    let found = Set(
      ReferenceFinder.references(in: source.clean).map { source.evidence($0.range).first })
    let whole = Self.given(Self.text, by: Self.text.count).flatMap(\.references)
    let given = Self.given(Self.text, by: size)
    #expect(whole.count > 300)
    #expect(given.flatMap(\.references) == whole)
    #expect(found.subtracting(whole.map(\.place)).isEmpty)
    if size < 10_000 { #expect(given.count { !$0.references.isEmpty } > 3) }
  }

  @Test(arguments: [4_096, 1_000])
  func `is given out once, in order, with its references inside`(_ size: Int) {
    let given = Self.given(Self.text, by: size)
    #expect(given.flatMap(\.bytes) == Self.text)
    var end = 0
    for text in given {
      #expect(text.offset == end)
      for place in text.references.map(\.place) {
        #expect(place.lowerBound >= end && place.upperBound <= text.offset + text.bytes.count)
        end = place.upperBound
      }
      end = text.offset + text.bytes.count
      // No character and no line end is parted.
      #expect(String(validating: text.bytes, as: UTF8.self) != nil)
      #expect(text.bytes.last != 0x0D)
    }
  }

  @Test(arguments: 0..<40)
  func `has a reference wherever it is parted`(_ shift: Int) {
    let words = String(repeating: "een woord ", count: 130)
    for spelling in ["Kamerstukken II 2022/23, 26 643, nrs. 1001\nen 1002", "op stuk nr. 157"] {
      let text = Array("\(words)\(spelling) van de Kamer. \(words)".utf8)
      let parted = Self.given(text, by: words.utf8.count + shift).flatMap(\.references)
      #expect(parted == Self.given(text, by: text.count).flatMap(\.references))
      #expect(parted.count == 1)
    }
  }

  @Test(arguments: [
    "12, ", "12 345, ", "Kamerstuk 26 643, nr. 1, ", "1, 2, 3, ", "1", "a", " ", "\n", "€", "*",
    "\u{AD}", "e\u{301}", "\r\n", "Kamerstuk 12 345, nrs. 1, 2\n", "Aanhangsel ", "-\n",
  ])
  func `is not held up by what never ends`(_ piece: String) {
    let start = "Kamerstuk 26 643, nrs. 1, "
    let text = Array((start + String(repeating: piece, count: 600_000 / piece.utf8.count)).utf8)
    var running = RunningText()
    var (taken, given) = (0, 0)
    var rest = text[...]
    while !rest.isEmpty {
      let window = Array(rest.prefix(1 << 17))
      rest = rest.dropFirst(window.count)
      taken += window.count
      given += running.take(window).bytes.count
      #expect(taken - given <= 5 * RunningText.longest)
    }
    given += running.finish().bytes.count
    #expect(given == text.count)
  }

  @Test(arguments: 1_020..<1_100)
  func `is given out with the whole of a reference in words`(_ size: Int) {
    let sentence = "Met dit amendement wordt de hoogte van het reiskostenforfait gekoppeld.\n"
    let text = Array(String(repeating: sentence, count: 32).utf8)
    let given = Self.given(text, by: size)
    #expect(given.flatMap(\.bytes) == text)
    #expect(given.flatMap(\.references).count == 32)
  }

  @Test func `may hold bytes that are no text`() {
    let bytes = (0..<40_000).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 31 >> 3) }
    for size in [100, 3_001, 40_000] {
      #expect(Self.given(bytes, by: size).flatMap(\.bytes) == bytes)
    }
    let stray = Array("nr. 5 (26 643), 26643-5".utf8) + Array(repeating: 0x80, count: 5_000)
    #expect(
      Self.given(stray, by: 50).flatMap(\.references)
        == Self.given(stray, by: 9_000).flatMap(\.references))
  }

  @Test(
    arguments: [
      (
        "In de brief van 3 mei ", " (26 643, nr. 12) staat het. Voornoemde brief volgt.",
        ["26643-12", "26643-12"]
      ),
      (
        "In de brief ben ik ", " (26 643, nr. 12) nagegaan. Voornoemde brief volgt.",
        ["26643-12", ""]
      ),
      (
        "Zie 26 643, nr. 12; hierna: de motie-Bos. ", "De motie-Bos is aangehouden.",
        ["26643-12", "26643-12"]
      ),
      ("Zie 26 643, nr. 12 ", "; hierna: de motie-Bos. De motie-Bos is er.", ["26643-12"]),
    ] as [(String, String, [String])])
  func `resolves words from what stands far before them`(
    _ start: String, _ end: String, _ ids: [String]
  ) {
    let far = String(repeating: "en ook dat en meer dan dat ", count: 200)
    let text = Array((start + far + end).utf8)
    for size in [100, 333, 1_024, 5_000, text.count] {
      let found = Self.given(text, by: size).flatMap(\.references)
      #expect(found.map { $0.reference.ids.first ?? "" } == ids, "\(size)")
    }
  }

  @Test(
    arguments: [
      (
        "Zie 26 643, nr. 12 en 32 761, nr. 3.\n\nIn 32 761, nr. 4 staat de motie op stuk nr. 5.",
        "32761-5"
      ),
      (
        "Zie 26 643, nr. 12 en 32 761, nr. 3.\n  \r\n- In 32 761, nr. 4 staat de motie op stuk nr. 5.",
        "32761-5"
      ),
      ("Zie 26 643, nr. 12 en 32 761, nr. 3.\nIn 32 761, nr. 4 staat de motie op stuk nr. 5.", ""),
      (
        "Zie 26 643, nr. 12 en 32 761, nr. 3,\n\nmaar in 32 761, nr. 4 staat de motie op stuk nr. 5.",
        ""
      ),
      ("Zie 26 643, nr. 12.\n\nDe motie op stuk nr. 5.", "26643-5"),
      ("Zie 26 643, nr. 12 en 32 761, nr. 3.\n\nDe motie op stuk nr. 5.", ""),
    ] as [(String, String)])
  func `has paragraphs, which empty lines part`(_ text: String, _ id: String) {
    for filler in ["", String(repeating: "Een zin zonder nummer. ", count: 150) + "\n"] {
      let bytes = Array((filler + text + "\n\n" + filler).utf8)
      for size in [10, 57, 1_000, bytes.count] {
        let found = Self.given(bytes, by: size).flatMap(\.references)
        #expect(found.last?.reference.ids == (id.isEmpty ? [] : [id]), "\(size)")
      }
    }
  }
}
