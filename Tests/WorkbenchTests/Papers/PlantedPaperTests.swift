import BenchTexts
import Kamerstukken
import Reading
import Recognition
import Testing

@Suite struct `A planted paper` {
  private let papers = PlantedPapers(CorpusFolder.papers)

  private func record(of paper: PlantedPaper) throws -> DocumentRecord {
    Recogniser.record(of: try SourceText(reading: paper.bytes), name: "", sha256: "")
  }

  /// Papers of the first cases, and of every kind of dossier far on.
  private static let indices = Array(0..<600) + Array(5_070..<5_080) + Array(999_900..<1_000_000)

  @Test func `is the same every time, and of the corpus alone`() {
    let again = PlantedPapers(CorpusFolder.papers)
    for index in [0, 1, 14, 999, 123_456] {
      #expect(papers[index].bytes == again[index].bytes)
      #expect(papers[index].path == again[index].path)
    }
  }

  @Test func `is unlike every other, and so is its name`() {
    #expect(Set(Self.indices.map { papers[$0].bytes }).count == Self.indices.count)
    #expect(Set(Self.indices.map { papers[$0].path }).count == Self.indices.count)
    #expect(papers[999_999].path == "00999/999.txt")
  }

  @Test func `has the kind, the numbers, the kenmerk and the day that were planted`() throws {
    for index in Self.indices {
      let (paper, record) = (papers[index], try record(of: papers[index]))
      #expect(record.kind == paper.kind, "\(index)")
      #expect(record.kamerstukken == paper.numbers, "\(index)")
      #expect(record.kenmerk?.value == paper.kenmerk, "\(index)")
      #expect(record.date?.value == paper.day, "\(index)")
    }
  }

  @Test func `cites the papers that were planted, and no others`() throws {
    for index in Self.indices {
      let references = try record(of: papers[index]).references
      let ids = references.filter { $0.kind == .kamerstuk }.flatMap(\.ids)
      #expect(ids == papers[index].cited, "\(index)")
    }
  }

  @Test func `has its own word, and no number of another's`() {
    let papers: [PlantedPaper] = Self.indices.map { self.papers[$0] }
    #expect(Set(papers.map(\.word)).count == papers.count)
    let numbers = papers.flatMap(\.numbers)
    #expect(Set(numbers).count == numbers.count)
    for paper in papers {
      #expect(String(decoding: paper.bytes, as: UTF8.self).contains(paper.word), "\(paper.index)")
    }
  }

  @Test func `is as long as real papers are`() {
    let lengths = Dictionary(grouping: Self.indices.map { papers[$0] }, by: \.kind)
      .mapValues { $0.map(\.bytes.count).sorted() }
    func middle(_ kind: DocumentRecord.Kind) -> Int {
      lengths[kind].map { $0[$0.count / 2] } ?? 0
    }
    #expect((700...1_100).contains(middle(.motie)))
    #expect((1_500...3_000).contains(middle(.beslisnota)))
    #expect((1_500...5_000).contains(middle(.kamerbrief)))
    #expect((4_000...10_000).contains(middle(.antwoord)))
    #expect((lengths[.kamerbrief]?.last ?? 0) > 50_000)
  }

  @Test func `cites a held paper, or the one number that is missed`() {
    let held = Set((0..<1_000).flatMap { papers[$0].numbers })
    let missing = Set((0..<1_000).flatMap { papers[$0].cited }).subtracting(held)
    #expect(missing.count == PlantedQuestions.missing(below: 1_000))
    #expect(PlantedQuestions.missing(below: 1_000) == 10)
    #expect(PlantedQuestions.missing(below: 34) == 0)
    #expect(PlantedQuestions.missing(below: 35) == 1)
  }

  @Test func `can be asked for`() {
    let questions = PlantedQuestions(papers)
    #expect(questions.number == "26643-1001")
    #expect(questions.events == 50)
    #expect(questions.busyCitedBy == 49)
    #expect(PlantedQuestions.leastPapers <= 1_000)
    let named = (0..<2_000).filter { papers[$0].cited.contains(questions.number) }
    #expect(named.count == questions.citedBy)
    #expect((0..<2_000).count { papers[$0].kenmerk == questions.kenmerk } == 2)
  }
}
