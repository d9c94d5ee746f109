import Kamerstukken
import Reading
import Recognition
import Testing

@Suite struct `Opinions in a list` {
  private static let minister = "Minister van Justitie en Veiligheid"

  private func letter(_ text: String) -> String {
    "Geachte voorzitter,\n\n\(text)\n\nHoogachtend,\n\nDe \(Self.minister),\n\nA.B. Voorbeeld\n"
  }

  @Test(arguments: [
    Stated(
      "Motie van het lid Jansen (36 600 XVI, nr. 54): ontraden.",
      "Jansen: Ontraden, \(minister), letter"),
    Stated(
      "Dit zijn de moties:\n\nnr. 203 (28 286) | Jansen | ontraden\nnr. 204 (28 286) | De Vries/Kosić | oordeel Kamer",
      "Jansen: Ontraden, \(minister), letter",
      "De Vries/Kosić: Oordeel Kamer, \(minister), letter"),
    Stated(
      "De appreciaties staan in de tabel.\n\nNr.     Indiener      Strekking       Appreciatie\n3301    Podt          Gezinnen        Ontraden\n3303    Piri c.s.     Spreiding       Ontijdig",
      "Podt: Ontraden, \(minister), letter", "Piri: Ontijdig, \(minister), letter"),
    Stated(
      "Motie 1 (Van Dam): oordeel Kamer\nMotie 2 (Jansen): overbodig",
      "Van Dam: Oordeel Kamer, \(minister), letter", "Jansen: Overbodig, \(minister), letter"),
    Stated(
      "Motie van het lid Jansen over wegen (36 600 XVI, nr. 54)\nAppreciatie: ontijdig",
      "Jansen: Ontijdig, \(minister), letter"),
    Stated(
      "Ontraden:\n- de motie van het lid Jansen (36 600 XVI, nr. 54);\n- de motie van het lid Pietersen (36 600 XVI, nr. 55).",
      "Jansen: Ontraden, \(minister), letter", "Pietersen: Ontraden, \(minister), letter"),
    Stated(
      "De motie van het lid Jansen (36 600 XVI, nr. 54) en de motie van het lid Pietersen (36 600 XVI, nr. 55) ontraad ik.",
      "Jansen: Ontraden, \(minister), letter", "Pietersen: Ontraden, \(minister), letter"),
    Stated(
      "De moties van het lid Jansen (36 600 XVI, nrs. 54 en 55) ontraad ik.",
      "Jansen: Ontraden, \(minister), letter", "Jansen: Ontraden, \(minister), letter"),
    Stated(
      "De volgende moties geef ik oordeel Kamer:\n- de motie van het lid Jansen (36 600 XVI, nr. 54);\n- de motie van het lid Pietersen (36 600 XVI, nr. 55).",
      "Jansen: Oordeel Kamer, \(minister), letter", "Pietersen: Oordeel Kamer, \(minister), letter"),
    Stated(
      "De motie van het lid Jansen vraagt om wegen. Die ontraad ik.",
      "Jansen: Ontraden, \(minister), letter"),
  ])
  func `are of the motion in their row`(_ stated: Stated) throws {
    #expect(try Stated.opinions(in: letter(stated.text)) == stated.opinions)
  }

  @Test(arguments: [
    "Mijn voorganger schreef over de moties het volgende.\n\n- Motie van het lid Jansen: ontraden.",
    "De volgende moties kan ik niet ontraden:\n- de motie van het lid Jansen (36 600 XVI, nr. 54).",
    "De volgende moties heeft mijn collega ontraden:\n- de motie van het lid Jansen (36 600 XVI, nr. 54).",
    "Over de motie van het lid Jansen: het RIVM zegt: ontraden.",
    "De motie van het lid Jansen (oordeel Kamer) voer ik uit.",
    "De motie van het lid Jansen is bekend. Deze week ontraad ik reizen naar het gebied.",
    "De motie van het lid Jansen, die verwijst naar de motie van het lid Pietersen, ontraad ik.",
    "Eerder: motie van het lid Jansen: ontraden.",
  ])
  func `are not claimed where somebody else or another time is spoken of`(_ text: String) throws {
    #expect(try Stated.opinions(in: letter(text)) == [])
  }
}

@Suite struct `A number alone in a list` {
  @Test(arguments: [
    (
      "- Motie 203 (Jansen): ontraden\n- Motie 28 286, nr. 206 (Bakker): ontijdig",
      ["28286-203", "28286-206"]
    ),
    // The order in the debate, or of a debate long ago.
    (
      "- Motie 3 (Jansen): ontraden\n- Motie 28 286, nr. 206 (Bakker): ontijdig",
      [nil, "28286-206"]
    ),
    (
      "- Motie 203 (Jansen): ontraden\n- Motie 28 286, nr. 406 (Bakker): ontijdig",
      [nil, "28286-406"]
    ),
    // Two dossiers.
    (
      "- Motie 203 (Jansen): ontraden\n- Motie 28 286, nr. 206 (Bakker): ontijdig\n- Motie 30 139, nr. 4 (Visser): ontijdig",
      [nil, "28286-206", "30139-4"]
    ),
    ("- Motie 203 (Jansen): ontraden\n- Motie 204 (Bakker): ontijdig", [nil, nil]),
  ])
  func `is of the only dossier, beside a number in full`(
    _ list: String, _ numbers: [String?]
  ) throws {
    let letter =
      "Geachte voorzitter,\n\nDit zijn de moties:\n\n\(list)\n\nHoogachtend,\n\nDe Minister van Defensie,\n\nA.B. Voorbeeld\n"
    let record = Recogniser.record(
      of: try SourceText(reading: Array(letter.utf8)), name: "proef", sha256: "")
    #expect(record.motions.map(\.kamerstuk) == numbers)
  }
}

@Suite struct `The minutes of a debate` {
  private func record(_ text: String) throws -> DocumentRecord {
    let source = try SourceText(reading: Array(text.utf8))
    return Recogniser.record(of: source, name: "proef", sha256: "")
  }

  private let motion = """
    Aan de orde is het tweeminutendebat Wegen.

    De heer Jansen (VVD):

    Motie

    De Kamer,

    gehoord de beraadslaging,

    verzoekt de regering wegen aan te leggen,

    en gaat over tot de orde van de dag.

    De voorzitter:
    Deze motie is voorgesteld door de leden Jansen en Van der Meer. Naar mij blijkt, wordt de indiening ervan voldoende ondersteund.

    Zij krijgt nr. 203(28286).


    """

  @Test func `give a motion its Members, number and request`() throws {
    let found = try record(motion).motions
    #expect(found.map(\.kamerstuk) == ["28286-203"])
    #expect(found.first?.submitters.map(\.text) == ["Jansen", "Van der Meer"])
    #expect(found.first?.request?.text == "verzoekt de regering wegen aan te leggen")
  }

  @Test(arguments: [
    "Minister Harmsen:\nDe motie op stuk nr. 203 ontraad ik.",
    "Minister Harmsen:\nDan de motie op stuk nr. 203. Die ontraad ik.",
    "Minister Harmsen:\nDe motie op stuk nr. 203: ontraden.\n\nDe voorzitter:\nDe motie op stuk nr. 203: ontraden.",
    "Minister Harmsen:\nDan de motie op stuk nr. 203. Ontraden.",
  ])
  func `give the opinion of the minister who speaks`(_ text: String) throws {
    #expect(
      try Stated.opinions(in: motion + text) == [
        "Jansen/Van der Meer: Ontraden, Minister Harmsen, debate"
      ])
  }

  @Test func `give what the minister says it is behind what he would not do`() throws {
    let text =
      "Minister Harmsen:\nDe motie op stuk nr. 203 zou ik niet willen ontraden, maar is wel overbodig."
    #expect(
      try Stated.opinions(in: motion + text) == [
        "Jansen/Van der Meer: Overbodig, Minister Harmsen, debate"
      ])
  }

  @Test(arguments: [
    "De heer Pietersen (CDA):\nIk ontraad de motie op stuk nr. 203.",
    "Minister Harmsen:\nAnders moet ik de motie op stuk nr. 203 ontraden.",
    "Minister Harmsen:\nMoet ik de motie op stuk nr. 203 ontraden?",
    "De motie op stuk nr. 203 ontraad ik.",
    "Minister Harmsen:\nDank u wel.\n\nDe voorzitter:\nOp verzoek van de heer Jansen stel ik voor zijn motie (28286, nr. 203) aan te houden.",
  ])
  func `give none of Members, of the chair, or of what is asked`(_ text: String) throws {
    #expect(try Stated.opinions(in: motion + text) == [])
  }

  @Test(arguments: [
    (
      "De motie van het lid Jansen (28 286, nr. 9) is op 4 juli 2023 aangenomen.",
      Motion.State.aangenomen
    ),
    ("De motie van het lid Jansen (28 286, nr. 9) heeft de indiener aangehouden.", .aangehouden),
    (
      "In stemming komt de motie-Jansen (28286, nr. 9). Ik constateer dat de VVD voor deze motie heeft gestemd, zodat zij is verworpen.",
      .verworpen
    ),
  ])
  func `and letters tell what became of a motion`(_ text: String, _ state: Motion.State) throws {
    #expect(try record("\(text)\n").motions.map(\.state) == [state])
  }

  @Test(arguments: [
    "De motie van het lid Jansen (28 286, nr. 9) is niet aangenomen.",
    "Als de motie van het lid Jansen (28 286, nr. 9) is aangenomen, volgt een brief.",
    "De motie van het lid Jansen (28 286, nr. 9) vraagt om een wet die is verworpen.",
    "Is de motie van het lid Jansen (28 286, nr. 9) aangenomen?",
    "Het voorstel uit de motie van het lid Jansen (28 286, nr. 9) heb ik overgenomen.",
    "Het advies, genoemd in de motie van het lid Jansen (28 286, nr. 9), heb ik overgenomen.",
  ])
  func `and letters leave open what did not happen`(_ text: String) throws {
    #expect(try record("\(text)\n").motions.map(\.state) == [nil])
  }
}
