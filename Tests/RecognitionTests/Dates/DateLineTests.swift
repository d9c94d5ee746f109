import Kamerstukken
import Reading
import Recognition
import Testing

@Suite struct `A letter's line of place and day` {
  @Test(
    arguments: [
      "Den Haag, ⟦24 mei 2024⇒2024-05-24⟧", "’s-Gravenhage, ⟦17 juni 2020⇒2020-06-17⟧",
      "Den Haag ⟦24 mei 2024⇒2024-05-24⟧", "Bergen op Zoom, ⟦3-4-2023⇒2023-04-03⟧",
      "Utrecht, d.d. ⟦1 juli 2023⇒2023-07-01⟧.", "Den Haag, mei 2024", "den haag, 24 mei",
      "De motie van 24 mei 2024", "Debat op 24 mei 2024, Den Haag",
      "Aangenomen, 24 mei 2024 en 25 mei 2024", "Den Haag, 31 juni 2024",
    ] as [MarkedText])
  func `gives the letter its date`(_ line: MarkedText) throws {
    let head = Array("Aan de Voorzitter van de Tweede Kamer\n\n".utf8)
    let text = Array("\n\nGeachte voorzitter,\n\nHierbij de stand van zaken.\n".utf8)
    let source = try SourceText(reading: head + line.text + text)
    let record = Recogniser.record(of: source, name: "x.txt", sha256: "")
    let date = record.date.flatMap { $0.basis == .stated ? $0 : nil }
    #expect(date?.value?.description == line.marks.first?.answers.first)
    #expect(
      date?.evidence?.first
        == line.ranges.first.map { $0.lowerBound + head.count..<$0.upperBound + head.count })
  }
}
