internal import Dossiers
internal import Kamerstukken
internal import Reading
internal import Recognition
internal import Reporting

/// A few papers of one motion into which the words of an input are put, wherever a paper can bring words.
struct HostilePapers {
  let graph: DossierGraph
  let words: [String]

  /// Makes them of an input whose words are parted by the byte 0xFF, or by line ends where it has none.
  init?(_ bytes: [UInt8]) {
    let parts = bytes.contains(0xFF) ? bytes.parts(at: 0xFF) : [bytes]
    let words = parts.map(Self.text)
    self.words = words
    var papers: [HeldDocument] = []
    for (number, template) in [motie, brief, nota].enumerated() {
      let word = { (place: Int) in words[(place + number) % words.count] }
      let text = Array(template(word).utf8)
      guard let source = try? SourceText(reading: text) else { return nil }
      let name = words[number % words.count].replacing("/", with: "_")
      let record = Recogniser.record(
        of: source, name: name.isEmpty ? "paper" : name, sha256: SHA256.hexadecimal(text))
      papers.append(HeldDocument(record: record, original: source.original))
    }
    graph = DossierGraph(papers)
  }

  /// Words as far as a paper can hold them: one with other bytes is refused as no text.
  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.filter { $0 > 0x07 }, as: UTF8.self)
  }

  /// Everything that is held, for an export or a report.
  func selection(_ language: Language) -> Selection {
    let timeline = Timeline(
      ofMotions: graph.chains().flatMap { $0 }, documents: Array(graph.documents.indices),
      in: graph)
    return Selection(
      nil, timeline, in: graph, program: "kamerspoor", asOf: Check.newestDate(in: graph),
      language: language, arrivals: [0: "2024-05-17T09:30:00Z"])
  }
}

private func motie(_ word: (Int) -> String) -> String {
  """
  Vergaderjaar 2022-2023
  Tweede Kamer der Staten-Generaal
  2
  Kamerstukken
  26 643
  Informatie- en communicatietechnologie (ICT) \(word(0))
  Nr.
  1001
  MOTIE VAN HET LID LEIJTEN
  Voorgesteld 4 april 2023
  De Kamer,

  gehoord de beraadslaging,

  constaterende dat \(word(1)),

  verzoekt de regering \(word(2)) te verbieden,

  en gaat over tot de orde van de dag.

  Leijten

  """
}

private func brief(_ word: (Int) -> String) -> String {
  """
  Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

  Datum 3 mei 2023
  Betreft \(word(0)) en de motie Leijten
  Ons kenmerk 2023-0000099610 \(word(3))

  Geachte voorzitter,

  Op 28 maart 2023 heeft het lid Leijten tijdens het tweeminutendebat \(word(1)) een motie ingediend over \(word(2)) \
  (Kamerstuk 26 643, nr. 1001). De motie van het lid Leijten wordt ontraden, tenzij \(word(3)).

  Ik zeg de Kamer toe dat ik voor 1 juli 2023 een brief stuur over \(word(1)).¹

  Hoogachtend,

  De Minister van Justitie en Veiligheid,

  \(word(2))

  ¹ Zie \(word(0)), Kamerstuk 32 761, nr. 251

  """
}

private func nota(_ word: (Int) -> String) -> String {
  """
  TER BESLISSING
  Aan de minister van Justitie en Veiligheid

  nota: \(word(0))

  Datum 1 mei 2023
  Kenmerk 4577120

  1. Aanleiding \(word(1))
  Het lid Leijten heeft een motie ingediend (Kamerstuk 26 643, nr. 1001).

  2. Geadviseerd besluit
  U wordt geadviseerd de motie te ontraden en \(word(2)).

  3. \(word(3))
  5.1.2.e

  """
}
