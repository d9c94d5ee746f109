internal import Kamerstukken

/// The memo that advises the minister to send the letter with advice.
extension PlantedCase {
  func writeMemo(to text: inout PaperText) {
    text.kind = .beslisnota
    text.day = day.adding(days: 7)
    text.kenmerk = kenmerk(.memo)
    text.line("Aan: Minister van \(ministry.name)\n")
    text.line("Directoraat-Generaal Uitvoering\n\n\(ministry.street)\n\(ministry.box)")
    text.line(
      "www.rijksoverheid.nl/\(ministry.short)\n\nnota\n\nBeslisnota appreciatie moties \(topic)\n")
    text.line("Datum\n\(PaperText.spelled(text.day))\n\nOns kenmerk\n\(kenmerk(.memo))\n")
    text.line("1. Aanleiding\n")
    let cited = text.cite(number(.motion), session: day)
    text.line(
      """
      Tijdens het \(debate) van \(PaperText.spelled(day)) heeft het lid \(members[0]) een motie \
      ingediend (\(cited)) over \(subject(of: .motion)).

      2. Geadviseerd besluit

      Akkoord gaan met verzending van de bijgevoegde brief aan de Tweede Kamer.

      3. Kernpunten

      """)
    // One memo of twelve is as long as the longest real one.
    text.write(prose: index % 12 == 1 ? 7_000 : 300 + text.draw.below(1_500))
    text.line("4. Toelichting\n\n4.1 Politieke context\n")
    text.write(prose: 200 + text.draw.below(700), isFirst: false)
    text.line("5. Informatie die niet openbaar gemaakt kan worden\n\n5.1 Toelichting\n")
    text.line("De persoonsgegevens van de ambtenaren zijn niet openbaar.")
  }
}
