import TestAids
import Testing

@Suite struct `A history of forms that only their wording ties` {
  let place: Workplace

  init() throws {
    place = try Workplace()
    for (number, form, year) in [("10", "MOTIE", "2023"), ("20", "GEWIJZIGDE MOTIE", "2024")] {
      try place.write(
        """
        Tweede Kamer der Staten-Generaal

        Vergaderjaar 2022–2023

        26 643 Informatie- en communicatietechnologie (ICT)

        Nr. \(number) \(form) VAN HET LID LEIJTEN
        Voorgesteld 3 april 2023

        De Kamer,

        gehoord de beraadslaging,

        constaterende dat algoritmen niet openbaar zijn;

        verzoekt de regering een openbaar algoritmeregister verplicht te stellen voor alle overheidsorganisaties voor het einde van \(year),

        en gaat over tot de orde van de dag.

        Leijten

        """, to: "motie-\(number).txt")
    }
    try place.write(
      """
      Ministerie van Binnenlandse Zaken en Koninkrijksrelaties

      Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
      Postbus 20018
      2500 EA Den Haag

      Datum 1 mei 2023
      Betreft Uitvoering motie
      Kenmerk 2023-0000111111

      Geachte voorzitter,

      De gewijzigde motie van het lid Leijten (Kamerstukken II 2022/23, 26 643, nr. 20) ontraad ik.

      De staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties,
      Alexandra C. van Huffelen

      """, to: "brief.txt")
    #expect(try place.run("import", ".").status == 0)
  }

  @Test(arguments: ["motion", "timeline"])
  func `is the same by the number of each`(_ command: String) throws {
    let answers = try ["26643-10", "26643-20", "Leijten algoritmeregister"].map {
      try place.run(command, $0)
    }
    for answer in answers {
      #expect(answer.text.contains("Ontraden") && answer.text.contains("26643-20"))
      #expect(answer.text == answers[0].text)
    }
  }
}
