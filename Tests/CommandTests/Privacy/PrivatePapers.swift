/// Papers with names, numbers and addresses that nobody has.
enum PrivatePapers {
  /// What may be in nothing that leaves; in small letters.
  static let forbidden = [
    "kwakkelhoek", "wilhelmina", "hazelbekke", "joost", "zonnedauw", "lupinekamp", "omfloers",
    "bl\u{E4}ckendaal", "blackendaal", "zo\u{EB}", "tortelvink", "12345678", "12345679", "555 01",
    "voorbeeld.nl",
  ]

  /// Members and ministers, who stay.
  static let named = ["Leijten", "Ye\u{15F}ilg\u{F6}z"]

  static let memo = """
    TER BESLISSING

    Aan
    Minister van Justitie en Veiligheid
    Kopie aan
    Joost Hazelbekke

    Directoraat-Generaal Rechtspleging
    Directie Toezicht
    Contactpersoon
    mr. dr. Wilhelmina van der Kwakkelhoek
    Senior beleidsmedewerker
    T 06-12345678
    w.van.der.kwakkelhoek@voorbeeld.nl

    Datum
    14 maart 2023
    Ons kenmerk
    5123001
    Opgesteld door
    P.J. Zonnedauw

    nota
    Beantwoording motie toezicht

    Aanleiding
    Tijdens het tweeminutendebat van 28 maart 2023 vroeg het lid Leijten met de motie
    Kamerstuk 26 643, nr. 1001 om toezicht. Mevrouw Kwakkelhoek heeft met drs. A. Lupinekamp
    van het ministerie van BZK gesproken (+31 (0)70 555 01 23), en de heer Omfloers was erbij.

    Geadviseerd besluit
    U wordt geadviseerd de Kamerbrief te ondertekenen. Vragen kunt u stellen aan
    Joost Hazelbekke (070-555 01 24) of aan toezicht@voorbeeld.nl.

    Kern
    De motie-Leijten wordt ontraden. Minister Yeşilgöz-Zegerius heeft dat toegezegd.
    De collega's [5.1.2.e] en [5.1.2.e] hebben meegelezen.

    Informatie die niet openbaar gemaakt kan worden
    Persoonsgegevens van ambtenaren.

    """

  static let letter = """
    Ministerie van Justitie en Veiligheid

    > Retouradres Postbus 20301 2500 EH Den Haag

    Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
    Postbus 20018
    2500 EA DEN HAAG

    Directie Toezicht
    Turfmarkt 147
    2511 DP Den Haag
    Contactpersoon
    Zoë Bläckendaal
    T 070 555 01 25
    z.blackendaal@voorbeeld.nl

    Datum 4 april 2023
    Ons kenmerk 5123002
    Betreft Toezicht op algoritmen

    Geachte voorzitter,

    Met deze brief kom ik terug op de motie van het lid Leijten (Kamerstuk 26 643, nr. 1001).
    De motie ontraad ik. Zoals mevrouw Bläckendaal u schreef, ontvangt u voor de zomer een brief over het
    toezicht. Nadere inlichtingen geeft P.J. Zonnedauw, bereikbaar op 0031 6 12345679.

    De Minister van Justitie en Veiligheid,
    namens deze,

    R.Q. Tortelvink
    directeur-generaal Rechtspleging

    """
}
