import Kamerstukken
import Reading
import Recognition
import Testing

/// Sentences of a letter or memo, and the opinions they state: `Member: value, by, basis`.
struct Stated: CustomTestStringConvertible, Sendable {
  let text: String
  let opinions: [String]

  init(_ text: String, _ opinions: String...) {
    self.text = text
    self.opinions = opinions
  }

  var testDescription: String { text }

  static func opinions(in paper: String) throws -> [String] {
    let source = try SourceText(reading: Array(paper.utf8))
    let record = Recogniser.record(of: source, name: "proef", sha256: "")
    return record.motions.flatMap { motion in
      motion.advice.map { advice in
        let who = motion.submitters.map(\.text).joined(separator: "/")
        return "\(who): \(advice.value.rawValue), \(advice.by ?? "-"), \(advice.basis.rawValue)"
      }
    }
  }
}

@Suite struct `An opinion in a letter` {
  private func letter(_ text: String) -> String {
    "\(text)\n\nDe Minister van Justitie en Veiligheid,\n\nA.B. Voorbeeld\n"
  }

  @Test(arguments: [
    Stated(
      "De motie van het lid Jansen ontraad ik.",
      "Jansen: Ontraden, Minister van Justitie en Veiligheid, letter"),
    Stated(
      "De motie van het lid Jansen laat ik aan het oordeel van de Kamer.",
      "Jansen: Oordeel Kamer, Minister van Justitie en Veiligheid, letter"),
    Stated(
      "In het debat over registers is de motie van het lid Jansen door de minister van Binnenlandse Zaken ontraden.",
      "Jansen: Ontraden, minister van Binnenlandse Zaken, debate"),
    Stated(
      "De motie van het lid Jansen ontraad ik. De motie van het lid Pietersen krijgt oordeel Kamer.",
      "Jansen: Ontraden, Minister van Justitie en Veiligheid, letter",
      "Pietersen: Oordeel Kamer, Minister van Justitie en Veiligheid, letter"),
    Stated(
      "Tijdens het tweeminutendebat Registers op 28 maart 2023 heeft toenmalig minister Van der Wal de motie van het lid Jansen ontraden.",
      "Jansen: Ontraden, minister Van der Wal, debate"),
    Stated(
      "De motie van de heer Jansen neem ik over. De motie van mevrouw Pietersen moet ik ontraden.",
      "Jansen: Overgenomen, Minister van Justitie en Veiligheid, letter",
      "Pietersen: Ontraden, Minister van Justitie en Veiligheid, letter"),
    Stated(
      "Ik verzoek het lid Jansen zijn motie (36 600, nr. 12) aan te houden.",
      "Jansen: Verzocht motie aan te houden, Minister van Justitie en Veiligheid, letter"),
    Stated(
      "De motie van het lid Jansen (36 600, nr. 12) vraagt om registers. Ik laat het oordeel over deze motie aan de Kamer.",
      "Jansen: Oordeel Kamer, Minister van Justitie en Veiligheid, letter"),
    Stated(
      "De motie van het lid Jansen (36 600, nr. 12) vraagt om registers. Ik laat deze motie aan het oordeel van de Kamer over.",
      "Jansen: Oordeel Kamer, Minister van Justitie en Veiligheid, letter"),
    Stated(
      "De motie van het lid Jansen is destijds door velen besproken; ik laat het oordeel over deze motie aan de Kamer.",
      "Jansen: Oordeel Kamer, Minister van Justitie en Veiligheid, letter"),
    Stated(
      "De gewijzigde motie van het lid Jansen heeft het kabinet eerder ontraden. Dat oordeel heb ik heroverwogen: ik geef de gewijzigde motie oordeel Kamer.",
      "Jansen: Oordeel Kamer, Minister van Justitie en Veiligheid, letter"),
    Stated(
      "De motie van het lid Jansen zou ik niet willen ontraden, maar is wel overbodig.",
      "Jansen: Overbodig, Minister van Justitie en Veiligheid, letter"),
    Stated(
      "De motie van het lid Jansen ontraad ik, tenzij zij wordt gewijzigd.",
      "Jansen: Ontraden, tenzij gewijzigd, Minister van Justitie en Veiligheid, letter"),
  ])
  func `is read with who gave it and where`(_ stated: Stated) throws {
    let text = stated.text.replacing(
      "In het debat over registers", with: "Tijdens het tweeminutendebat Registers op 28 maart 2023"
    )
    #expect(try Stated.opinions(in: letter(text)) == stated.opinions)
  }

  @Test(arguments: [
    "De motie van het lid Jansen ontraad ik niet.",
    "Mijn ambtsvoorganger heeft een eerdere motie van het lid Jansen ontraden; ik laat het oordeel over deze motie aan de Kamer.",
    "Over de motie van het lid Jansen heb ik het volgende geschreven: ik geef de motie oordeel Kamer.",
    "De motie van het lid Jansen zou ik niet willen ontraden, maar zou wel overbodig zijn.",
    "Ik zie geen reden om de motie van het lid Jansen te ontraden.",
    "Zou ik de motie van het lid Jansen moeten ontraden?",
    "Waarom ontraadt u de motie van het lid Jansen?",
    "Had ik de motie van het lid Jansen ontraden, dan was zij verworpen.",
    "Mocht ik gevraagd worden de motie van het lid Jansen te ontraden, dan doe ik dat niet.",
    "De motie van het lid Jansen werd destijds ontraden.",
    "De motie van het lid Jansen is door mijn collega ontraden.",
    "Mijn ambtsvoorganger heeft de motie van het lid Jansen ontraden.",
    "De staatssecretaris heeft de motie van het lid Jansen ten onrechte ontraden.",
    "De fractie van de VVD heeft de motie van het lid Jansen ontraden.",
    "De VNG ontraadt de motie van het lid Jansen.",
    "De Kamer heeft mij verzocht de motie van het lid Jansen te ontraden.",
    "De motie van het lid Jansen citeert mijn brief: «Ik ontraad elke motie hierover».",
    "De motie van het lid Jansen verzoekt de regering roken te ontraden.",
    "Het amendement van het lid Pietersen, waarnaar de motie van het lid Jansen verwijst, ontraad ik.",
    "Als het lid bereid is haar aan te passen, kan ik de motie van het lid Jansen oordeel Kamer geven.",
    "De motie van het lid Jansen neem ik niet over.",
    "Ik neem in de motie van het lid Jansen over de wolf geen standpunt in.",
    "De aanbeveling uit de motie van het lid Jansen neem ik over.",
    "De motie van het lid Jansen is door een minister in het debat ontraden.",
  ])
  func `is not claimed where the words leave it open`(_ text: String) throws {
    #expect(try Stated.opinions(in: letter(text)) == [])
  }
}

@Suite struct `An opinion in a letter of two ministers` {
  @Test(arguments: [
    ("De motie van het lid Jansen ontraad ik.", "Jansen: Ontraden, -, letter"),
    ("De motie van het lid Jansen wordt ontraden.", "Jansen: Ontraden, -, letter"),
    (
      "De motie van het lid Jansen wordt door het kabinet ontraden.",
      "Jansen: Ontraden, kabinet, letter"
    ),
  ])
  func `is the letter's, by neither of them`(_ text: String, _ opinion: String) throws {
    let letter = """
      \(text)

      De Minister van Defensie,

      De Minister van Financiën,

      A.B. Voorbeeld

      C. Ander

      """
    #expect(try Stated.opinions(in: letter) == [opinion])
  }
}

@Suite struct `An opinion of several motions` {
  private func opinions(_ text: String) throws -> [String] {
    let letter = "\(text)\n\nDe Minister van Defensie,\n\nA.B. Voorbeeld\n"
    return try Stated.opinions(in: letter).map { String($0.prefix { $0 != "," }) }
  }

  @Test(arguments: [
    Stated(
      "De motie-Jansen en de motie-Bakker ontraad ik.", "Jansen: Ontraden", "Bakker: Ontraden"),
    Stated(
      "De moties van de leden Jansen en Bakker ontraad ik.", "Jansen: Ontraden", "Bakker: Ontraden"),
    Stated(
      "De moties Jansen, Bakker en Visser geef ik oordeel Kamer.", "Jansen: Oordeel Kamer",
      "Bakker: Oordeel Kamer", "Visser: Oordeel Kamer"),
    Stated(
      "De moties-Jansen en -Bakker krijgen oordeel Kamer.", "Jansen: Oordeel Kamer",
      "Bakker: Oordeel Kamer"),
    Stated(
      "De moties van de leden Jansen/Bakker en Visser ontraad ik.", "Jansen/Bakker: Ontraden",
      "Visser: Ontraden"),
    Stated(
      "Ik geef de motie Jansen en de motie Bakker oordeel Kamer.", "Jansen: Oordeel Kamer",
      "Bakker: Oordeel Kamer"),
    Stated(
      "De moties van de leden Jansen en Bakker ontraad ik, de motie van het lid Visser geef ik oordeel Kamer.",
      "Jansen: Ontraden", "Bakker: Ontraden", "Visser: Oordeel Kamer"),
    Stated(
      "De motie Jansen voer ik uit en de motie Bakker en de motie Visser ontraad ik.",
      "Bakker: Ontraden", "Visser: Ontraden"),
    Stated("De motie van de leden Jansen en Bakker ontraad ik.", "Jansen/Bakker: Ontraden"),
    Stated(
      "De moties van de heer Jansen en mevrouw Bakker ontraad ik.", "Jansen: Ontraden",
      "Bakker: Ontraden"),
  ])
  func `is of each that the clause names together`(_ stated: Stated) throws {
    #expect(try opinions(stated.text) == stated.opinions)
  }

  @Test(arguments: [
    Stated("Ik verwijs naar de motie Jansen en de motie Bakker ontraad ik.", "Bakker: Ontraden"),
    Stated("Ik ontraad de motie Jansen en de motie Bakker voer ik uit.", "Jansen: Ontraden"),
    Stated(
      "Ik ontraad de motie Jansen en de motie Bakker krijgt oordeel Kamer.", "Jansen: Ontraden",
      "Bakker: Oordeel Kamer"),
    Stated("Ik geef de motie Jansen en de motie Bakker niet oordeel Kamer."),
    Stated("Van de moties van de leden Jansen en Bakker ontraad ik de eerste."),
    Stated("Eén van de moties van de leden Jansen en Bakker ontraad ik."),
    Stated("De moties van de leden Jansen en Bakker ontraad ik, behalve als de tekst wijzigt."),
    Stated("De moties van PVV en VVD ontraad ik."),
  ])
  func `is not of one that has a verb of its own`(_ stated: Stated) throws {
    #expect(try opinions(stated.text) == stated.opinions)
  }
}

@Suite struct `An opinion in a memo` {
  private func memo(_ reason: String, _ decision: String) -> String {
    """
    Minister van Justitie en Veiligheid

    nota

    Beslisnota over een motie

    Datum
    3 april 2023

    Aanleiding

    \(reason)

    Geadviseerd besluit

    \(decision)
    """
  }

  @Test func `of the letter it asks for is the minister's, intended`() throws {
    let text = memo(
      "Het lid Jansen heeft een motie ingediend tijdens het tweeminutendebat Registers op 28 maart 2023.",
      "Instemmen met de kamerbrief, waarin wordt uitgelegd waarom de motie wordt ontraden.")
    #expect(
      try Stated.opinions(in: text) == [
        "Jansen: Ontraden, Minister van Justitie en Veiligheid, intended letter"
      ])
  }

  @Test func `of civil servants is the memo's, by nobody named`() throws {
    let text = memo("Wij adviseren de motie van het lid Jansen te ontraden.", "Akkoord.")
    #expect(try Stated.opinions(in: text) == ["Jansen: Ontraden, -, memo"])
  }

  @Test(arguments: [
    Stated("U wordt geadviseerd de motie te ontraden.", "Jansen: Ontraden, -, memo"),
    Stated("Wij adviseren u de motie oordeel Kamer te geven.", "Jansen: Oordeel Kamer, -, memo"),
    Stated(
      "U wordt geadviseerd de motie te ontraden. De minister van VWS heeft haar besproken in zijn brief van 17 maart 2023.",
      "Jansen: Ontraden, -, memo"),
    Stated(
      "U wordt geadviseerd de motie in bijgaande brief te ontraden.",
      "Jansen: Ontraden, Minister van Justitie en Veiligheid, intended letter"),
  ])
  func `to the minister is the memo's where it asks for no letter`(_ stated: Stated) throws {
    let text = memo(
      "Het lid Jansen heeft een motie ingediend (36 600, nr. 12).", stated.text)
    #expect(try Stated.opinions(in: text) == stated.opinions)
  }

  @Test func `is of the amended motion, where only that can be meant`() throws {
    let text = memo(
      "Het lid Jansen heeft een gewijzigde motie ingediend (36 600, nr. 20), ter vervanging van de motie op stuk nr. 12.",
      "U wordt geadviseerd de gewijzigde motie oordeel Kamer te geven.")
    #expect(try Stated.opinions(in: text) == ["Jansen: Oordeel Kamer, -, memo"])
    let two = memo(
      "De gewijzigde motie van het lid Jansen (36 600, nr. 20) en de gewijzigde motie van het lid Bakker (36 600, nr. 21) zijn bekend. De motie van het lid Visser (36 600, nr. 12) ook.",
      "U wordt geadviseerd de gewijzigde motie oordeel Kamer te geven.")
    #expect(try Stated.opinions(in: two) == [])
  }

  @Test func `of the original motion is not of the one that was last spoken of`() throws {
    let original = "U wordt geadviseerd de oorspronkelijke motie te ontraden."
    let amended = "De gewijzigde motie van het lid Jansen (36 600, nr. 20) is bekend."
    let plain = "De motie van het lid Bakker (36 600, nr. 12) is bekend."
    let other = "De motie van het lid Visser (36 600, nr. 13) is bekend."
    #expect(
      try Stated.opinions(in: memo("\(plain) \(amended)", original)) == [
        "Bakker: Ontraden, -, memo"
      ])
    #expect(try Stated.opinions(in: memo("\(plain) \(other) \(amended)", original)) == [])
    #expect(try Stated.opinions(in: memo(amended, original)) == [])
  }

  @Test(arguments: [
    Stated(
      "De motie-Jansen c.s. (36 600, nr. 12) is overbodig, omdat de Kamer al wordt geïnformeerd.",
      "Jansen: Overbodig, -, memo"),
    Stated("De motie van het lid Jansen is daarom ontijdig.", "Jansen: Ontijdig, -, memo"),
    Stated("De motie van het lid Jansen vraagt om een wet en die wet is overbodig."),
    Stated("De motie van het lid Jansen is niet overbodig."),
    Stated("De motie van het lid Jansen zou overbodig zijn."),
    Stated("De motie van het lid Jansen is overbodig, aldus de VNG."),
    Stated("De motie van het lid Jansen is overbodig volgens Financiën."),
    Stated("Het ministerie van Financiën adviseert de motie van het lid Jansen te ontraden."),
    Stated("Financiën adviseert u de motie van het lid Jansen te ontraden."),
    Stated("De motie van het lid Jansen is volgens de VNG overbodig."),
  ])
  func `that a motion is overbodig is the memo's`(_ stated: Stated) throws {
    #expect(try Stated.opinions(in: memo(stated.text, "Akkoord.")) == stated.opinions)
  }

  @Test func `that it takes back is none`() throws {
    let text = memo(
      "Het lid Jansen heeft een motie ingediend. U heeft de motie destijds ontraden.",
      "Het eerdere advies om de motie te ontraden vervalt.")
    #expect(try Stated.opinions(in: text) == [])
  }
}
