import Kamerstukken
import Recognition
import TestAids
import Testing

@Suite struct `Finding references` {
  @Test func `gives ranges inside the text, in order and apart`() {
    for text in Spellings.all {
      var end = 0
      for found in ReferenceFinder.references(in: text) {
        #expect(found.range.lowerBound >= end)
        #expect(found.range.lowerBound < found.range.upperBound)
        #expect(found.range.upperBound <= text.count)
        end = found.range.upperBound
      }
    }
  }

  @Test func `never traps on a text that is cut anywhere`() {
    for text in Spellings.all {
      for end in text.indices {
        #expect(
          Found.all(in: Array(text[..<end])).allSatisfy {
            $0.reference.ids.isEmpty == ($0.reference.role == .unresolved)
          })
        _ = ReferenceFinder.references(in: Array(text[end...]))
      }
    }
  }

  @Test func `finds as much between accented words`() {
    for text in Spellings.all {
      let alone = Found.all(in: text).map(\.reference.ids)
      let among =
        Array("Coördinatie é ï „ë”. ".utf8) + text + Array(" – één financiële reële ü".utf8)
      #expect(
        Found.all(in: among).map(\.reference.ids) == alone,
        "\(String(decoding: text, as: UTF8.self))")
    }
  }

  @Test(arguments: [
    "1", "12345 ", "nr. ", "en ", "(", " ", "12345, ", "12 345, ", "Kamerstuk ", "Kamerstuk, ",
    "36 600 XVI ", "nr. 1, ", "32761-1, 2, ", "nrs. 1, ", "Handelingen, ", "1-", "a.", "€ ",
    "\u{2013}", "Kamerstukken 1 ", "é", "ECLI:", "(1 (", "t.v.v. ", "2022-2023", "nrs. 1-90, ",
  ])
  func `takes time that grows with the text and no faster`(_ piece: String) {
    let count = 16_000 / piece.utf8.count
    let small = Array(String(repeating: piece, count: count).utf8)
    let large = Array(String(repeating: piece, count: count * 4).utf8)
    #expect(growth(from: small, to: large) { _ = ReferenceFinder.references(in: $0) } < 9)
  }
}
