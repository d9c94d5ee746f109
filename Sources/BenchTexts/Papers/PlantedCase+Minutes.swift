internal import Kamerstukken

/// The minutes of a committee that spoke of the letter with which a motion was carried out.
extension PlantedCase {
  func writeMinutes(to text: inout PaperText) {
    let own = number(.minutes)
    let settled = day.adding(days: 75)
    text.kind = .verslag
    text.numbers = [own.canonical]
    text.day = settled
    text.line("Tweede Kamer der Staten-Generaal\n2")
    text.line("Vergaderjaar \(PaperText.fullSession(of: settled))\n")
    text.line("\(dossier.spelled) Regels over het \(topic)\n")
    text.line("Nr. \(own.number) VERSLAG VAN EEN COMMISSIEDEBAT\n")
    text.line("Vastgesteld \(PaperText.spelled(settled))\n")
    let sent = PaperText.spelled(day.adding(days: 40))
    let cited = text.cite(number(.execution), session: day)
    let meeting = PaperText.spelled(day.adding(days: 60))
    text.line(
      """
      De vaste commissie voor \(ministry.name) heeft op \(meeting) overleg gevoerd met de heer \
      \(minister.dropFirst(5)), minister van \(ministry.name), over:

      – de brief van de minister van \(ministry.name) d.d. \(sent) inzake \(topic) (\(cited)).

      Van dit overleg brengt de commissie bijgaand geredigeerd woordelijk verslag uit.

      De voorzitter van de vaste commissie voor \(ministry.name),
      \(members[3])

      Aanvang 14.00 uur.

      De voorzitter:
      Ik heet de minister welkom.

      """)
    for turn in 0..<(4 + text.draw.below(5)) {
      text.line("De heer \(members[turn % 3]) (Volt):")
      text.write(prose: 500 + text.draw.below(900), isFirst: turn == 0)
    }
    text.line("Sluiting 17.02 uur.")
  }
}
