import Kamerstukken
import Recognition
import Testing

@Suite struct `A value that a reference can point at` {
  private static func paper(_ id: String) -> Vindplaats {
    guard let paper = Vindplaats(kind: .kamerstuk, id: id) else { fatalError("\(id) is no paper") }
    return paper
  }

  /// One of every kind and of every form that its kind has.
  static let values: [Vindplaats] = [
    paper("26643-1001"), paper("5380-3"), paper("36600-XVI-12"), paper("36600-IIA-5"),
    paper("36410-A-33"), paper("36200-K-4"), paper("21501-33-985"),
    paper("21501-08-1"), paper("35526-B"), paper("35925-AB"), paper("36600-XVII-M"),
    paper("15516-42e"),
    .dossier(DossierNumber(34_986)), .dossier(DossierNumber(36_600, suffix: "VII")),
    .dossier(DossierNumber(36_600, suffix: "B")), .dossier(DossierNumber(21_501, suffix: "33")),
    .handelingen(
      SittingNumber(chamber: .tweede, session: ParliamentaryYear(first: 2022), number: 66)),
    .handelingen(
      SittingNumber(chamber: .eerste, session: ParliamentaryYear(first: 1999), number: 6, item: 2)),
    .aanhangsel(
      AppendixNumber(chamber: .tweede, session: ParliamentaryYear(first: 2021), number: 1234)),
    .register(RegisterNumber(.document, year: 2023, number: 12_345)),
    .register(RegisterNumber(.zaak, year: 2023, number: 21_022)),
    .register(RegisterNumber(.activiteit, year: 2024, number: 2_517)),
    .toezegging(CommitmentNumber(year: 2023, month: 6, number: 26)),
    .gazette(GazetteNumber(.staatsblad, year: 2021, number: 45)),
    .gazette(GazetteNumber(.staatsblad, year: 2016, number: 119, correction: 1)),
    .gazette(GazetteNumber(.staatscourant, year: 2023, number: 28_170)),
    .gazette(GazetteNumber(.tractatenblad, year: 2015, number: 196)),
    .eu(.commission(series: .COM, year: 2021, number: 206)), .eu(.act(.EU, 2016, 679)),
    .eu(.act(.EG, 45, 2001)), .eu(.directive(2014, 24, .EU)), .eu(.directive(95, 46, .EG)),
    .bijlage(1_184_123),
  ]

  @Test(arguments: values)
  func `is read back from its id together with its kind`(_ value: Vindplaats) {
    #expect(Vindplaats(kind: value.kind, id: value.description) == value)
  }

  @Test(arguments: values)
  func `is read back from its citation`(_ value: Vindplaats) {
    let plain = ReferenceFinder.references(in: Array(value.citation().utf8))
    #expect(plain.map(\.targets) == [[value]])
    let year = ParliamentaryYear(first: 2022)
    let full = ReferenceFinder.references(
      in: Array("zie \(value.citation(chamber: .tweede, session: year)), en verder".utf8))
    #expect(full.map(\.targets) == [[value]])
    if case .kamerstuk = value { #expect(full.map(\.session) == [year]) }
  }

  @Test(arguments: values)
  func `is read back from the way people say it, behind a word where it is only a number`(
    _ value: Vindplaats
  ) {
    let isBare = value.kind == .dossier || value.dossier.map { $0.number < 10_000 } ?? false
    let said = isBare ? "Kamerstuk \(value.spoken)" : value.spoken
    #expect(ReferenceFinder.references(in: Array(said.utf8)).map(\.targets) == [[value]])
  }

  @Test(arguments: values)
  func `is read back from its address`(_ value: Vindplaats) {
    guard let address = value.address, value.kind != .dossier else { return }
    #expect(ReferenceFinder.references(in: Array(address.utf8)).map(\.targets) == [[value]])
  }
}
