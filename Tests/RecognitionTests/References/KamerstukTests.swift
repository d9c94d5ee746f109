import Kamerstukken
import Recognition
import Testing

@Suite struct `A kamerstuk number` {
  @Test(arguments: Spellings.labelled)
  func `is read behind its word`(_ text: MarkedText) {
    #expect(Found.marks(in: text) == text.marks)
    #expect(Found.all(in: text.text).allSatisfy { $0.reference.kind == .kamerstuk })
  }

  @Test(arguments: Spellings.bare)
  func `is read without a word before it`(_ text: MarkedText) {
    #expect(Found.marks(in: text) == text.marks)
    #expect(Found.all(in: text.text).allSatisfy { $0.reference.kind == .kamerstuk })
  }

  @Test(arguments: Spellings.lists)
  func `is one of a list or a range`(_ text: MarkedText) {
    #expect(Found.marks(in: text) == text.marks)
    #expect(Found.all(in: text.text).allSatisfy { !$0.reference.isJoint })
  }

  @Test(arguments: Spellings.numberFirst)
  func `may stand before its dossier`(_ text: MarkedText) {
    #expect(Found.marks(in: text) == text.marks)
  }

  @Test(arguments: Spellings.joint)
  func `printed under several dossiers is joint, the first its address`(_ text: MarkedText) {
    #expect(Found.marks(in: text) == text.marks)
    #expect(Found.all(in: text.text).allSatisfy { $0.reference.isJoint })
  }

  @Test(arguments: Spellings.broken)
  func `may be broken over lines and hold any blank`(_ text: MarkedText) {
    #expect(Found.marks(in: text) == text.marks)
  }

  @Test(arguments: Spellings.dossiers)
  func `may be missing, so that the dossier alone is meant`(_ text: MarkedText) {
    #expect(Found.marks(in: text) == text.marks)
    #expect(Found.all(in: text.text).allSatisfy { $0.reference.kind == .dossier })
  }

  @Test(arguments: Spellings.replaced)
  func `behind «t.v.v.» is replaced`(_ text: MarkedText) {
    #expect(Found.marks(in: text) == text.marks)
    #expect(Found.all(in: text.text).allSatisfy { $0.reference.role == .replaces })
  }

  @Test(arguments: Spellings.numbersAlone)
  func `without a dossier is unresolved`(_ text: MarkedText) {
    #expect(Found.marks(in: text) == text.marks)
    #expect(Found.all(in: text.text).allSatisfy { $0.reference.role == .unresolved })
  }

  @Test(arguments: Spellings.none)
  func `is not seen in other numbers`(_ text: String) {
    let found = Found.all(in: Array(text.utf8)).filter {
      $0.reference.kind == .kamerstuk || $0.reference.kind == .dossier
    }
    #expect(found.map(\.reference.ids) == [])
  }

  @Test func `keeps its Chamber, session, pages and Rijkswet number beside the id`() throws {
    let text = "Kamerstukken I, 1999-2000, 26 271 (R 1669), nr. 6, p. 15-16; nr. 7, blz. 5 en 6"
    let found = try #require(Found.all(in: Array(text.utf8)).first).reference
    #expect(found.chamber == .eerste)
    #expect(found.session == ParliamentaryYear(first: 1999))
    #expect(found.pages == "15-16, 5 en 6")
    #expect(found.rijkswet == "R1669")
    #expect(found.ids == ["26271-6", "26271-7"])
  }

  @Test func `gives the two ends of a range that is too long`() throws {
    let text = "Kamerstuk 32 761, nr. 1-99999"
    let found = try #require(Found.all(in: Array(text.utf8)).first).reference
    #expect(found.ids == ["32761-1", "32761-99999"])
    #expect(found.tooLong == 1...99_999)
  }

  @Test func `writes a list of ranges out to a hundred numbers and no further`() throws {
    let text = "Kamerstuk 32 761, nrs. 1-60, 101-160 en 201-203"
    let found = try #require(Found.all(in: Array(text.utf8)).first).reference
    #expect(found.ids.count == 60 + 2 + 3)
    #expect(found.tooLong == 101...160)
  }
}
