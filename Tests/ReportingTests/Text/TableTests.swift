import Reporting
import Testing

@Suite struct `A table` {
  static let motions: Table = {
    var table = Table([
      Table.Column("Datum"), Table.Column("Nr.", .right), Table.Column("Motie"),
    ])
    table.append(["2023-04-03", "26643-1001", "Leijten over het laten vervallen van de regel"])
    table.append(["語", StyledText("7", .red)])
    table.append(["", "", "Van der Plas"])
    return table
  }()

  @Test func `lines its columns up and wraps the last`() {
    #expect(
      plain(Self.motions.lines(width: 46)) == [
        "Datum              Nr.  Motie",
        "2023-04-03  26643-1001  Leijten over het laten",
        "                        vervallen van de regel",
        "語                   7",
        "                        Van der Plas",
      ])
  }

  @Test func `does not wrap without a width`() {
    #expect(
      plain(Self.motions.lines(width: nil))[1]
        == "2023-04-03  26643-1001  Leijten over het laten vervallen van de regel")
  }

  @Test(arguments: [nil, 1, 20, 40, 60, 80, 200])
  func `has the same layout with and without colour, and no blanks at an end`(_ width: Int?) {
    for line in Self.motions.lines(width: width) {
      let printed = line.rendered(inColor: false)
      #expect(withoutCodes(line.rendered(inColor: true)) == printed)
      #expect(printed.last != " ")
    }
  }

  @Test func `keeps the last column readable where there is no room`() {
    let lines = plain(Self.motions.lines(width: 10))
    #expect(lines.contains("2023-04-03  26643-1001  Leijten over het"))
  }

  @Test func `prints no titles if it has none`() {
    var table = Table([Table.Column(), Table.Column("", .right)])
    table.append(["documenten", "12"])
    table.append(["moties", "7"])
    #expect(plain(table.lines(width: 80)) == ["documenten  12", "moties       7"])
  }

  @Test func `without rows is its titles, and without columns nothing`() {
    #expect(plain(Table([Table.Column("Datum")]).lines(width: 80)) == ["Datum"])
    #expect(Table([]).lines(width: 80).isEmpty)
  }

  @Test func `stops at a row with too many cells`() async {
    await #expect(processExitsWith: .failure) {
      var table = Table([Table.Column("Datum")])
      table.append(["a", "b"])
    }
  }
}
