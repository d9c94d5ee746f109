internal import Kamerstukken

/// The letters of a case: the one with advice, the one that carries a motion out, the one on older motions.
extension PlantedCase {
  var debate: String { "tweeminutendebat Toezicht \(topic)" }

  func writeAdvice(to text: inout PaperText) {
    writeHead(.advice, days: 8, about: "Appreciatie moties \(topic)", to: &text)
    let first = text.cite(number(.motion), session: day)
    text.line(
      """
      Tijdens het \(debate) van \(PaperText.spelled(day)) heeft het lid \(members[0]) een motie \
      ingediend (\(first)) over \(subject(of: .motion)).
      """)
    text.line(isAmended ? "Ik ontraad de motie." : "Ik laat de motie aan het oordeel van de Kamer.")
    text.line()
    let second = text.cite(number(.secondMotion), session: day)
    text.line("De motie van het lid \(members[1]) (\(second)) ontraad ik.")
    text.line()
    text.write(prose: 900 + text.draw.below(2_200))
    // Counted by `PlantedQuestions.missing`.
    if index % 10 == 3 {
      let missing = text.cite(self.missing, session: day)
      text.line("Een overzicht staat in mijn eerdere brief (\(missing)).")
      text.line()
    }
    writeFoot(to: &text)
  }

  func writeExecution(to text: inout PaperText) {
    let own = number(.execution)
    let sent = day.adding(days: 40)
    text.kind = .kamerbrief
    text.numbers = [own.canonical]
    text.day = sent
    text.line("\(dossier.spelled) Regels over het \(topic)\n")
    text.line("Nr. \(own.number) BRIEF VAN DE MINISTER VAN \(ministry.name.uppercased())\n")
    text.line("Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n")
    text.line("Den Haag, \(PaperText.spelled(sent))\n")
    let cited = text.cite(number(lastForm), session: day)
    text.line(
      "Met deze brief geef ik uitvoering aan de motie van het lid \(members[0]) (\(cited)).\n")
    if isLong {
      writeChapters(of: 8_000 + text.draw.below(52_000), to: &text)
    } else {
      text.write(prose: 1_000 + text.draw.below(2_500))
    }
    writeFoot(to: &text)
  }

  /// Numbered chapters of prose, each of them with a paper that it leans on.
  private func writeChapters(of count: Int, to text: inout PaperText) {
    let end = text.bytes.count + count
    var chapter = 0
    while text.bytes.count < end {
      chapter += 1
      text.line("\(chapter). Het \(PlantedWords.topic(by: &text.draw))\n")
      text.write(prose: 2_500 + text.draw.below(1_500), isFirst: chapter == 1)
      let past = older.first { _ in text.draw.below(2) == 0 } ?? self
      let cited = text.cite(past.number(.motion), session: past.day)
      text.line("Dit sluit aan bij wat eerder is gewisseld (\(cited)).\n")
    }
  }

  func writeOverview(to text: inout PaperText) {
    writeHead(.overview, days: 55, about: "Stand van zaken \(topic)", to: &text)
    text.line("In deze brief vindt u de stand van zaken van enkele moties.\n")
    let named = namesBusyMotion ? Role.lastMotion : .motion
    for (place, past) in (older.isEmpty ? [self] : older).enumerated() {
      let cited = text.cite(past.number(named), session: past.day)
      text.line(
        """
        \(place + 1). De motie van het lid \(past.submitter(of: named)) (\(cited)), over \
        \(past.subject(of: named)).
        """)
    }
    text.line()
    text.write(prose: 400 + text.draw.below(1_600))
    writeFoot(to: &text)
  }

  /// The head of a letter fresh from its ministry.
  private func writeHead(
    _ role: Role, days: Int, about subject: String, to text: inout PaperText
  ) {
    text.kind = .kamerbrief
    text.day = day.adding(days: days)
    text.kenmerk = kenmerk(role)
    text.line("Ministerie van \(ministry.name)\n")
    text.line("Aan de Voorzitter van de Tweede Kamer der Staten-Generaal")
    text.line("Postbus 20018\n2500 EA DEN HAAG\n")
    text.line("\(ministry.street)\n\(ministry.box)\nwww.rijksoverheid.nl/\(ministry.short)\n")
    text.line("Datum \(PaperText.spelled(text.day))\nOnderwerp \(subject)")
    text.line("Ons kenmerk \(kenmerk(role))\n\nGeachte voorzitter,\n")
  }

  private func writeFoot(to text: inout PaperText) {
    text.line("Hoogachtend,\n\nDe Minister van \(ministry.name),\n\n\(minister)")
  }
}
