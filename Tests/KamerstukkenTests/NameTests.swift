import Kamerstukken
import Testing

@Suite struct `A name` {
  @Test(arguments: [
    ("van der Plas", "Van der Plas"), ("VAN DER PLAS", "Van der Plas"),
    ("Diederik van Dijk", "Diederik van Dijk"), ("DIEDERIK VAN DIJK", "Diederik van Dijk"),
    ("DEKKER-ABDULAZIZ", "Dekker-Abdulaziz"), ("Yes\u{327}ilgo\u{308}z", "Yeşilgöz"),
    ("IJSSELSTEIN", "IJsselstein"), ("El Abassi", "El Abassi"), ("EL ABASSI", "El Abassi"),
    ("Leijten", "Leijten"), ("  De   Groot ", "De Groot"), ("", ""), ("ÖZÜTOK", "Özütok"),
  ])
  func `of a person is spelled as the Chamber spells it`(_ written: String, name: String) {
    #expect(PersonName(written).text == name)
    #expect(PersonName(name).text == name)
  }

  @Test(arguments: [
    ("Diederik van Dijk", "van dijk"), ("D. Yeşilgöz-Zegerius", "yesilgoz-zegerius"),
    ("Van der Plas", "van der plas"), ("Leijten", "leijten"), ("Peter de Groot", "de groot"),
    ("", ""),
  ])
  func `of a person has a surname`(_ name: String, surname: String) {
    #expect(PersonName(name).surname == surname)
  }

  @Test(arguments: [
    ("Yeşilgöz", "yesilgoz"), ("Yes\u{327}ilgo\u{308}z", "yesilgoz"), ("FINANCIËN", "financien"),
    ("Łódź", "lodz"), ("ﬁnanciën", "financien"), ("ĲSSEL", "ijssel"), ("Straße", "strasse"),
    ("zo\u{AD}mer", "zomer"), ("’t", "'t"), ("İ", "i"), ("", ""),
  ])
  func `is folded to small letters without accents`(_ text: String, folded: String) {
    #expect(Folding.folded(text) == folded)
    #expect(Folding.folded(folded) == folded)
  }

  @Test(arguments: [
    ("Van Dijk", "Inge van Dijk", true), ("I. van Dijk", "Inge van Dijk", true),
    ("Diederik van Dijk", "Inge van Dijk", false), ("D. van Dijk", "Inge van Dijk", false),
    ("Dijk", "Inge van Dijk", false), ("Inge van Dijk", "INGE VAN DIJK", true),
  ])
  func `is of one person as another where neither surname nor first name differs`(
    _ one: String, _ other: String, _ canBe: Bool
  ) {
    #expect(PersonName(one).canBe(PersonName(other)) == canBe)
    #expect(PersonName(other).canBe(PersonName(one)) == canBe)
  }

  @Test func `is composed, and stays so`() {
    #expect(
      Folding.composed("Yes\u{327}ilgo\u{308}z").unicodeScalars.elementsEqual(
        "Yeşilgöz".unicodeScalars))
    #expect(Folding.composed("q\u{308}") == "q\u{308}")
    #expect(Folding.composed("\u{308}") == "\u{308}")
  }

  @Test(arguments: Ministry.allCases)
  func `of a ministry leads back to it`(_ ministry: Ministry) {
    #expect(Ministry(officeName: ministry.name) == ministry)
  }

  @Test(
    arguments: [
      ("Justitie en Veiligheid", .jenV), ("BZK", .bzk), ("Binnenlandse Zaken", .bzk),
      ("Koninkrijksrelaties en Digitalisering", .bzk), ("Financien", .financiën),
      ("volksgezondheid, welzijn en sport", .vws), ("Rechtsbescherming", .jenV), ("Zaken", nil),
      ("", nil),
    ] as [(String, Ministry?)])
  func `of an office names a ministry or none`(_ office: String, ministry: Ministry?) {
    #expect(Ministry(officeName: office) == ministry)
  }

  @Test func `of a ministry may be its abbreviation`() {
    #expect(Ministry(abbreviation: "jenv") == .jenV)
    #expect(Ministry(abbreviation: "MinBZK") == .bzk)
    #expect(Ministry(abbreviation: "x") == nil)
  }
}
