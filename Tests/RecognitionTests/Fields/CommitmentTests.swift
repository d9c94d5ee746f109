import Kamerstukken
import Reading
import Recognition
import Testing

@Suite struct `A promise to the Chamber` {
  /// The promises of a letter: who, and by when.
  private func promises(_ sentence: String) throws -> [String] {
    let letter = """
      30 139 Veteranenzorg

      Nr. 140 BRIEF VAN DE MINISTER VAN DEFENSIE

      Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

      Den Haag, 26 november 2014

      \(sentence)

      De Minister van Defensie,
      A.B. Voorbeeld
      """
    let record = Recogniser.record(
      of: try SourceText(reading: Array(letter.utf8)), name: "proef", sha256: "")
    return record.commitments.map { promise in
      "\(promise.by ?? "-"): \(promise.due?.latest?.description ?? "-")"
    }
  }

  @Test(arguments: [
    ("Ik zal u voor de zomer van 2015 informeren.", "Minister van Defensie: 2015-06-30"),
    ("Ik zal de Kamer hierover in maart 2015 informeren.", "Minister van Defensie: 2015-03-31"),
    (
      "Ik verwacht uw Kamer in maart 2015 te kunnen informeren.",
      "Minister van Defensie: 2015-03-31"
    ),
    (
      "De minister van VWS verwacht uw Kamer in maart 2015 te kunnen informeren.",
      "minister van VWS: 2015-03-31"
    ),
    (
      "Onze planning is om de opzet in maart 2015 naar de Kamer te sturen.",
      "Minister van Defensie: 2015-03-31"
    ),
    (
      "Ik ben voornemens het besluit in maart 2015 aan uw Kamer aan te bieden.",
      "Minister van Defensie: 2015-03-31"
    ),
    ("Uw Kamer ontvangt de nota uiterlijk in juni 2015.", "-: 2015-06-30"),
    ("Uw Kamer zal in juni 2015 geïnformeerd worden.", "-: 2015-06-30"),
    (
      "In juni 2015 zal ik uw Kamer de stukken sturen die aan de raad gezonden worden.",
      "Minister van Defensie: 2015-06-30"
    ),
    ("Ik zal uw Kamer binnen twee weken informeren.", "Minister van Defensie: 2014-12-10"),
    (
      "Ik zeg toe om uw Kamer binnen een maand te informeren.",
      "Minister van Defensie: 2014-12-26"
    ),
    (
      "Ik zal uw Kamer informeren over de mogelijkheid om binnen twee weken te beslissen.",
      "Minister van Defensie: -"
    ),
    ("Ik zal uw Kamer voor het meireces informeren.", "Minister van Defensie: 2015-04-30"),
  ])
  func `has who makes it and by when`(_ sentence: String, _ promise: String) throws {
    #expect(try promises(sentence) == [promise])
  }

  @Test(arguments: [
    "Mede namens de Minister van Financiën stuur ik u een afschrift van de brief.",
    "Voor de toezeggingen stuur ik u de stand van zaken.",
    "Met deze brief informeer ik uw Kamer over de begroting.",
    "Ik verwacht dat uw Kamer in maart 2015 over het voorstel stemt.",
    "De gemeente Utrecht zal de Kamer van Koophandel informeren.",
    "Vorig jaar schreef ik: ‘Ik zal uw Kamer voor 1 mei 2014 informeren.’ Dat is gebeurd.",
    "In de verzamelbrief van oktober 2015 wordt de Kamer geïnformeerd over drie onderwerpen.",
    "Het lid Jansen verwacht in maart 2015 van de Kamer te horen.",
  ])
  func `is not what the letter itself does, or somebody else`(_ sentence: String) throws {
    #expect(try promises(sentence) == [])
  }
}
