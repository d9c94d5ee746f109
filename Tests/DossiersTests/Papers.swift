import Dossiers
import Kamerstukken
import Reading
import Recognition

/// Small papers, as text, from which the tests build their graphs.
enum Papers {
  static func held(_ name: String, _ text: String) throws -> HeldDocument {
    let bytes = Array(text.utf8)
    let source = try SourceText(reading: bytes)
    let record = Recogniser.record(of: source, name: name, sha256: SHA256.hexadecimal(bytes))
    return HeldDocument(record: record, original: source.original)
  }

  static let address = """
    Turfmarkt 147
    2511 DP Den Haag
    www.rijksoverheid.nl/jenv
    """

  static let memo = """
    Minister van Justitie en Veiligheid

    \(address)

    nota

    Beslisnota bij brief over het register

    Datum
    3 april 2023

    Aanleiding

    Het lid Jansen heeft een motie ingediend tijdens het tweeminutendebat Registers op 28 maart 2023. \
    De staatssecretaris van BZK heeft de motie ontraden.

    De motie luidt: verzoekt de regering de uitzondering voor rechtshandhaving in het algoritmeregister te schrappen.

    Geadviseerd besluit

    Instemmen met de kamerbrief, waarin de motie wordt ontraden, omdat de opsporing anders schade lijdt van openheid.
    """

  static let letter = """
    Hierbij ga ik in op de gewijzigde motie van het lid Jansen over het schrappen van de uitzondering voor \
    rechtshandhaving in het algoritmeregister (Kamerstuk 26 643, nr. 1001), ingediend tijdens het tweeminutendebat \
    Registers op 28 maart 2023. Ik ontraad de motie, omdat de opsporing anders schade lijdt van openheid.

    De Minister van Justitie en Veiligheid,

    A.B. Voorbeeld
    """

  static func motie(_ number: Int, title: String, day: String, request: String, member: String)
    -> String
  {
    """
    Vergaderjaar 2022-2023
    Tweede Kamer der Staten-Generaal
    2
    Kamerstukken
    26 643
    Informatie- en communicatietechnologie (ICT)
    Nr.
    \(number)
    \(title)
    Voorgesteld
    \(day)
    De Kamer,
    gehoord de beraadslaging,
    \(request),
    en gaat over tot de orde van de dag.
    \(member)
    """
  }

  static let letterOfDecember = """
    \(address)

    Datum 1 december 2022
    Onderwerp Registratie van systemen bij de politie

    Hierbij informeer ik uw Kamer over de registratie van systemen bij de politie en over de reden daarvan.

    De Minister van Justitie en Veiligheid,

    A.B. Voorbeeld
    """

  static let citingMemo = """
    Minister van Justitie en Veiligheid

    \(address)

    nota

    Beslisnota over vervolg

    Datum
    3 april 2023

    Aanleiding

    Naar aanleiding van een motie van het lid Pietersen heeft u de Tweede Kamer op 1 december 2022 een brief¹ \
    gestuurd over registratie bij de politie.

    ¹ Kamerstukken 32 761 en 29 911, nr. 251
    """
}

extension Papers {
  /// A paper whose record is made by hand, with a text of its own.
  static func made(
    _ name: String, _ text: String = "", register number: String? = nil,
    _ fill: (inout DocumentRecord) -> Void
  ) -> HeldDocument {
    let bytes = Array("\(text)\n\(name)".utf8)
    let source = Source(
      name: name, bytes: bytes.count, sha256: SHA256.hexadecimal(bytes), encoding: "utf-8")
    var record = DocumentRecord(source: source)
    fill(&record)
    record.source = source
    return HeldDocument(
      record: record, original: OriginalText(bytes), register: number.map(RegisterFacts.init))
  }

  static func day(_ iso: String) -> DocumentDate {
    DocumentDate(value: CalendarDate(iso: iso), basis: .stated, text: iso)
  }
}
