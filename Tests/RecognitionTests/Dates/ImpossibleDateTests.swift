import Kamerstukken
import Reading
import Recognition
import Testing

@Suite struct `A date that no calendar has` {
  @Test(
    arguments: [
      "Op ⟦31 juni 2023⟧ is de motie ingediend.", "Op ⟦30-02-2024⟧ en ⟦29 februari 2023⟧.",
      "Op ⟦32 mei⟧ volgt meer, en op ⟦31 april a.s.⟧ ook.", "Op ⟦0 mei 2024⟧.", "Op ⟦12-31-2024⟧.",
      "Op 29 februari 2024, 30-04-2024 en 29 februari.", "Nr. 32 mei", "artikel 32 mei 2024",
      "telefoon 070-30-02-2024", "IENW/30-02-2024", "45 mei 2024", "30-02-20245", "31 junior",
      "30-02-24",
    ] as [MarkedText])
  func `is told with its place, and is no date`(_ text: MarkedText) throws {
    let paper = Array("Geachte voorzitter,\n\n".utf8)
    let source = try SourceText(reading: paper + text.text)
    let record = Recogniser.record(of: source, name: "x.txt", sha256: "")
    let found = record.diagnostics.filter { $0.code == .dateImpossible }
    #expect(
      found.compactMap { $0.evidence?.first }
        == text.ranges.map { $0.lowerBound + paper.count..<$0.upperBound + paper.count })
  }
}
