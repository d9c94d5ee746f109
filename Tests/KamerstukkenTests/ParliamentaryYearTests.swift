import Kamerstukken
import Testing

@Suite struct `A parliamentary year` {
  @Test(arguments: [
    "2022/23", "2022–2023", "2022/2023", "2022-23", "2022 - 2023", "2022/-23", "2022/- 23",
    "2022–203", "2022–202", "2022-023",
  ])
  func `is read in every spelling`(_ text: String) {
    var cursor = Cursor(text)
    let found = cursor.parliamentaryYear()
    #expect(found == ParliamentaryYear(first: 2022))
    #expect(cursor.isAtEnd)
  }

  @Test(arguments: ["2022/24", "2022-2024", "2022", "2022/2", "12022/23", "2022.23", "1813/14"])
  func `is two years that follow each other`(_ text: String) {
    var cursor = Cursor(text)
    let found = cursor.parliamentaryYear()
    #expect(found == nil)
  }

  @Test func `leaves a dossier that is glued to it`() {
    for text in ["2022/2335 570", "2022/202335 570"] {
      var cursor = Cursor(text)
      let found = cursor.parliamentaryYear()
      #expect(found == ParliamentaryYear(first: 2022))
      #expect(cursor.string(cursor.position..<cursor.limit) == "35 570")
    }
  }

  @Test func `is printed as it is read, also at the turn of a century`() {
    for first in 1814...2198 {
      let year = ParliamentaryYear(first: first)
      var cursor = Cursor(year.description)
      let found = cursor.parliamentaryYear()
      #expect(found == year)
      #expect(cursor.isAtEnd)
    }
    #expect(ParliamentaryYear(first: 1999).description == "1999/2000")
    #expect(ParliamentaryYear(first: 2008).description == "2008/09")
    #expect(ParliamentaryYear(first: 2008).compact == "20082009")
  }
}
