import Archive
import Testing

@Suite struct `Two archives of the same papers` {
  private func papers() -> [Paper] {
    var papers = (1...40).map { fullPaper($0) }
    papers += (1...6).map { paper("zelfde woorden", at: "map\($0)/naam\(7 - $0).txt") }
    papers += (1...3).map { paper("versie \($0)", at: "brief.txt") }
    return papers
  }

  @Test(arguments: [(1, 49), (7, 3), (49, 1), (10, 10)])
  func `hold the same rows whatever the order and the batches`(_ one: Int, _ other: Int) throws {
    let first = TemporaryFile()
    let second = TemporaryFile()
    try fill(first, papers(), by: one)
    try fill(second, papers().reversed(), by: other)
    let rows = try first.dump()
    #expect(rows.count > 1000)
    #expect(try second.dump() == rows)
  }

  @Test func `are the same files where the batches are the same`() throws {
    let first = TemporaryFile()
    let second = TemporaryFile()
    try fill(first, papers(), by: 10)
    try fill(second, papers(), by: 10)
    #expect(first.bytes == second.bytes)
  }

  private func fill(
    _ file: borrowing TemporaryFile, _ papers: [Paper], by size: Int
  ) throws {
    var archive = try Archive(path: file.path, access: .create)
    for start in stride(from: 0, to: papers.count, by: size) {
      for outcome in try archive.store(Array(papers[start..<min(start + size, papers.count)])) {
        if case .failed(let error) = outcome { Issue.record(error) }
      }
    }
  }
}
