import Kamerstukken
import Testing

@Suite struct `A number of a paper` {
  @Test(arguments: [
    ("32761-251", "32 761, nr. 251"), ("21501-33-985", "21 501-33, nr. 985"),
    ("36600-XVI-12", "36 600 XVI, nr. 12"), ("36410-A-33", "36 410 A, nr. 33"),
    ("35526-B", "35 526, B"), ("36600-XVII-M", "36 600 XVII, M"), ("15516-42e", "15 516, nr. 42e"),
    ("5380-3", "5380, nr. 3"), ("36600-IIA-5", "36 600 IIA, nr. 5"),
  ])
  func `is printed as it is read, and spoken as the Chamber does`(_ id: String, spoken: String)
    throws
  {
    let number = try #require(KamerstukNumber(id: id))
    #expect(number.description == id)
    #expect(number.spoken == spoken)
    #expect(number.address == "https://zoek.officielebekendmakingen.nl/kst-\(id).html")
  }

  @Test func `is cited with what is known of its Chamber and session`() throws {
    let year = ParliamentaryYear(first: 2022)
    let plain = try #require(KamerstukNumber(id: "26643-1001"))
    #expect(
      plain.citation(chamber: .tweede, session: year) == "Kamerstukken II 2022/23, 26643, nr. 1001")
    #expect(plain.citation(chamber: nil, session: nil) == "Kamerstukken 26643, nr. 1001")
    let senate = try #require(KamerstukNumber(id: "36600-XVII-M"))
    #expect(
      senate.citation(chamber: .eerste, session: year) == "Kamerstukken I 2022/23, 36600 XVII, M")
    let council = try #require(KamerstukNumber(id: "21501-33-985"))
    #expect(
      council.citation(chamber: .tweede, session: year)
        == "Kamerstukken II 2022/23, 21501-33, nr. 985")
  }

  @Test(arguments: [
    "", "-", "32761", "32761-", "-251", "32761-251-", "32761--251", "327610-251", "32761-123456",
    "32761-ABC", "32761-b", "32761-25ab", "36600-Q!-1", "3276a-1", "36600-XXL-1", "+3276-1",
  ])
  func `is none in any other form`(_ id: String) {
    #expect(KamerstukNumber(id: id) == nil)
  }

  @Test(arguments: [
    ("32761", "32 761"), ("21501-33", "21 501-33"), ("36600-XVI", "36 600 XVI"),
    ("36410-A", "36 410 A"), ("5380", "5380"), ("36600-IXB", "36 600 IXB"),
  ])
  func `of a dossier is printed as it is read`(_ id: String, spoken: String) throws {
    let dossier = try #require(DossierNumber(id: id))
    #expect(dossier.description == id)
    #expect(dossier.spoken == spoken)
  }

  @Test(arguments: ["", "-", "32761-", "327611", "36600-xq", "36600-IIII", "36600-123", "x"])
  func `of a dossier is none in any other form`(_ id: String) {
    #expect(DossierNumber(id: id) == nil)
  }

  @Test(arguments: ["I", "IV", "IX", "XIII", "XVIII", "XX", "IIA", "IIB", "IXB"])
  func `of a budget chapter is Roman`(_ text: String) {
    var cursor = Cursor(text)
    let found = cursor.budgetChapter()
    #expect(found == text)
    #expect(cursor.isAtEnd)
  }

  @Test(arguments: ["IIII", "VV", "IL", "XXXX", "IXX", "A", "Ver", "IVa", "Xé"])
  func `of a budget chapter is well formed`(_ text: String) {
    var cursor = Cursor(text)
    let found = cursor.budgetChapter()
    #expect(found == nil)
    #expect(cursor.position == 0)
  }
}
