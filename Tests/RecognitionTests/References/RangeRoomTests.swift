import Kamerstukken
import Reading
import Recognition
import Testing

@Suite struct `Ranges of one paper` {
  private func record(_ text: String) throws -> DocumentRecord {
    let source = try SourceText(reading: Array(text.utf8))
    return Recogniser.record(of: source, name: "x.txt", sha256: "")
  }

  @Test(arguments: ["26 643, nrs. 1-100; ", "Aanhangsel Handelingen II 2021/22, nrs. 1-100; "])
  func `are written out up to ten thousand numbers, and then have two ends`(_ range: String) throws
  {
    let record = try record(String(repeating: range, count: 103) + "26 643, nrs. 7 en 9.\n")
    #expect(record.references.count == 104)
    #expect(record.references[..<100].allSatisfy { $0.ids.count == 100 })
    #expect(record.references[100..<103].allSatisfy { $0.ids.count == 2 })
    #expect(record.references[102].ids.last?.hasSuffix("-100") == true)
    #expect(record.references[103].ids == ["26643-7", "26643-9"])
    #expect(record.diagnostics.count { $0.code == .rangeTooLong } == 3)
  }

  @Test func `that are folded keep what is written beside them`() throws {
    let text = String(repeating: "26 643, nrs. 1-100; ", count: 100)
    let record = try record(text + "26 643, nrs. 1-5, 9 en 20-30.\n")
    #expect(
      record.references.last?.ids == ["26643-1", "26643-5", "26643-9", "26643-20", "26643-30"])
  }
}
