import Kamerstukken
import Testing

@Suite struct `A range of numbers` {
  private let dossier = DossierNumber(36_600, suffix: "XVI")

  @Test(
    arguments: [
      (990, 1010, "36600-XVI-990..1010", 21), (990, nil, "36600-XVI-990..", nil),
      (nil, 1010, "36600-XVI ..1010", 1010), (nil, nil, "36600-XVI", nil),
      (7, 7, "36600-XVI-7..7", 1),
    ] as [(Int?, Int?, String, Int?)])
  func `says its ends and how much lies between them`(
    _ first: Int?, _ last: Int?, _ text: String, _ count: Int?
  ) throws {
    let range = try #require(NumberRange(dossier: dossier, first: first, last: last))
    #expect(range.description == text)
    #expect(range.count == count)
  }

  @Test(arguments: [(1010, 990), (2, 1), (nil, 0)] as [(Int?, Int)])
  func `does not end before it begins`(_ first: Int?, _ last: Int) {
    #expect(NumberRange(dossier: dossier, first: first, last: last) == nil)
  }

  @Test(arguments: [
    ("36600-XVI-990", true), ("36600-XVI-1010", true), ("36600-XVI-995e", true),
    ("36600-XVI-989", false), ("36600-XVI-1011", false), ("36600-XVI-B", false),
    ("36600-990", false), ("36600-VII-1000", false),
  ])
  func `holds numbers of its dossier by their value`(_ id: String, _ holds: Bool) throws {
    let number = try #require(KamerstukNumber(id: id))
    #expect(NumberRange(dossier: dossier, first: 990, last: 1010)?.contains(number) == holds)
    #expect(NumberRange(of: dossier).contains(number) == id.hasPrefix("36600-XVI"))
  }
}

@Suite struct `Numbers of papers` {
  @Test func `are in order of their value, the Senate's letters last`() throws {
    let ids = [
      "26643-AB", "26643-1001", "26643-C", "26643-42e", "26643-990", "26643-42", "26643-B",
    ]
    let numbers = try ids.map { try #require(KamerstukNumber(id: $0)) }.sorted()
    #expect(
      numbers.map(\.number) == ["42", "42e", "990", "1001", "B", "C", "AB"])
  }
}
