internal import Kamerstukken

/// The answers to written questions of a Member of the case.
extension PlantedCase {
  func writeAnswers(to text: inout PaperText) {
    let asked = day.adding(days: 20)
    let digits = String(100_000 + (index + 1) % 100_000)
    let questions = "\(asked.year)Z\(digits.dropFirst())"
    text.kind = .antwoord
    text.day = asked.adding(days: 21)
    text.kenmerk = kenmerk(.answers)
    text.line("> Retouradres \(ministry.box.split(separator: "\n").joined(separator: " "))\n")
    text.line("De Voorzitter van de Tweede Kamer\nder Staten-Generaal\nPrinses Irenestraat 6")
    text.line("2595 BD DEN HAAG\n\nMinisterie van \(ministry.name)\n")
    text.line(
      "Datum   \(PaperText.spelled(text.day))\nBetreft   Beantwoording vragen over \(topic)\n")
    text.line(
      "Ons kenmerk\n\(kenmerk(.answers))\nUw kenmerk\n\(questions)\n\nGeachte Voorzitter,\n")
    text.line(
      """
      Hierbij zend ik u de antwoorden op de vragen van het lid \(members[2]) over \(topic) \
      (kenmerk \(questions), ingezonden \(PaperText.spelled(asked))).

      \(minister)
      Minister van \(ministry.name)

      \(questions)

      """)
    for question in 1...(3 + text.draw.below(4)) {
      text.line(
        "\(question)\nKent u het onderzoek naar het \(PlantedWords.topic(by: &text.draw))?\n")
      text.line("Antwoord")
      text.write(prose: 500 + text.draw.below(1_500), isFirst: question == 1)
    }
    let cited = text.cite(number(.secondMotion), session: day)
    text.line("Dit is eerder met uw Kamer gedeeld (\(cited)).")
  }
}
