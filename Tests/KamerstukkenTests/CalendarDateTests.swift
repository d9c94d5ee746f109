import Kamerstukken
import Testing

@Suite struct `A calendar date` {
  @Test(arguments: ["2024-02-29", "2000-02-29", "1800-01-01", "2199-12-31", "2023-04-03"])
  func `is printed as it is read`(_ text: String) {
    #expect(CalendarDate(iso: text)?.description == text)
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2024-02-30", "2024-04-31", "2024-13-01", "2024-00-10",
    "2024-01-00", "1799-12-31", "2200-01-01", "2024-1-01", "20240101", "2024-01-01 ", "",
    "2024-01-011", "-024-01-01",
  ])
  func `exists or is not made`(_ text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func `counts its days without a gap over every year taken`() throws {
    var day = try #require(CalendarDate(iso: "1800-01-01"))
    var count = 0
    while day.year < 2199 || day.month < 12 || day.day < 31 {
      let next = day.adding(days: 1)
      guard next.dayNumber == day.dayNumber + 1, next > day, next.adding(days: -1) == day,
        next.weekday == (day.weekday + 1) % 7
      else {
        Issue.record("\(day) is followed by \(next)")
        return
      }
      day = next
      count += 1
    }
    #expect(count == 146_096)
    #expect(day.adding(days: 1) == day)
  }

  @Test func `knows its day of the week`() throws {
    #expect(try #require(CalendarDate(iso: "2023-04-03")).weekday == 0)
    #expect(try #require(CalendarDate(iso: "2024-02-29")).weekday == 3)
    #expect(try #require(CalendarDate(iso: "1848-11-03")).weekday == 4)
  }

  @Test func `bounds a month, also one outside the year`() {
    #expect(CalendarDate.lastDay(of: 2, in: 2024).description == "2024-02-29")
    #expect(CalendarDate.lastDay(of: 13, in: 2024).description == "2024-12-31")
    #expect(CalendarDate.firstDay(of: 0, in: 2024).description == "2024-01-01")
  }

  @Test func `of a document is its own earliest and latest`() {
    let day = CalendarDate(iso: "2023-04-03")
    let date = DocumentDate(value: day, basis: .stated)
    #expect(date.earliest == day)
    #expect(date.latest == day)
    #expect(DocumentDate(latest: day, basis: .term).value == nil)
    #expect(DocumentDate(latest: day, basis: .term).earliest == nil)
  }
}
