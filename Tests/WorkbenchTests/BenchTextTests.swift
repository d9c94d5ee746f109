import BenchTexts
import Recognition
import Testing

@Suite struct `A text to measure with` {
  private let planted = PlantedText.make(CorpusFolder.papers.map(PaperTemplate.init), size: 200_000)
  private let ordinary = OrdinaryText(CorpusFolder.papers).make(size: 200_000)

  private func found(in piece: BenchText.Piece, of text: BenchText) -> Answer {
    var answer = Answer()
    for found in ReferenceFinder.references(in: text.bytes, range: piece.range) {
      answer.add(found.ids)
    }
    return answer
  }

  @Test func `of the papers holds exactly what was planted`() {
    #expect(planted.references > 100)
    #expect(planted.pieces.allSatisfy { found(in: $0, of: planted) == $0.answer })
  }

  @Test func `of the papers has other numbers each time round`() throws {
    let count = CorpusFolder.papers.count
    try #require(planted.pieces.count > 2 * count)
    for (first, second) in zip(planted.pieces, planted.pieces.dropFirst(count)) {
      #expect(first.range.count == second.range.count)
      #expect(first.answer.references == second.answer.references)
      let isSame = planted.bytes[first.range] == planted.bytes[second.range]
      #expect(isSame == (first.answer == second.answer))
    }
    #expect(Set(planted.pieces.map { Array(planted.bytes[$0.range]) }).count > count)
  }

  @Test func `of the papers' words holds numbers and no reference`() {
    #expect(ordinary.references == 0)
    #expect(ordinary.bytes.count { (0x30...0x39).contains($0) } > 1_000)
    #expect(ordinary.pieces.allSatisfy { found(in: $0, of: ordinary) == Answer() })
  }

  @Test func `is the same every time`() {
    let again = PlantedText.make(CorpusFolder.papers.map(PaperTemplate.init), size: 200_000)
    #expect(again.bytes == planted.bytes)
    #expect(OrdinaryText(CorpusFolder.papers).make(size: 200_000).bytes == ordinary.bytes)
  }

  @Test func `is in pieces that follow one another`() {
    for text in [planted, ordinary] {
      var end = 0
      for piece in text.pieces {
        #expect(piece.range.lowerBound == end)
        end = piece.range.upperBound
      }
      #expect(end == text.bytes.count && end >= 200_000)
    }
  }

  @Test(arguments: HostileText.all)
  func `that is hostile has the size asked for and no reference`(_ hostile: HostileText) {
    let text = hostile.bytes(size: 10_001)
    #expect(text.count == 10_001)
    #expect(ReferenceFinder.references(in: text).isEmpty)
  }
}

@Suite struct `An answer` {
  @Test(arguments: [
    [["32761-251", "29911-251"]], [["32761-251"]], [["29911-251"], ["32761-251"]],
    [["32761-25", "129911-251"]], [],
  ])
  func `differs by an id, by its place and by its reference`(_ others: [[String]]) {
    #expect(answer(others) != answer([["32761-251"], ["29911-251"]]))
    #expect(answer(others) == answer(others))
  }

  private func answer(_ references: [[String]]) -> Answer {
    var answer = Answer()
    for ids in references { answer.add(ids) }
    return answer
  }
}
