import Kamerstukken
import Reading
import Recognition
import Testing

/// Sentences of a letter and the motions they name: `Members number state`, each left out where it is not known.
struct Named: CustomTestStringConvertible, Sendable {
  let text: String
  let motions: [String]

  init(_ text: String, _ motions: String...) {
    self.text = text
    self.motions = motions
  }

  var testDescription: String { text }

  static func motions(in text: String) throws -> [String] {
    let letter = "\(text)\n\nDe Minister van Justitie en Veiligheid,\n\nA.B. Voorbeeld\n"
    let source = try SourceText(reading: Array(letter.utf8))
    return Recogniser.record(of: source, name: "proef", sha256: "").motions.map { motion in
      let names = motion.submitters.map(\.text).joined(separator: "/")
      return [names + (motion.isCoSigned ? " c.s." : ""), motion.kamerstuk, motion.state?.rawValue]
        .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
    }
  }
}

@Suite struct `A motion in a letter` {
  @Test(arguments: [
    Named("Ik voer de motie Van Campen c.s. uit.", "Van Campen c.s."),
    Named("Ik voer de motie van Campen uit.", "Campen"),
    Named(
      "Zie de motie-Jansen. De motie van de leden Jansen, Bakker en Visser c.s. (36 600, nr. 7) voer ik uit.",
      "Jansen/Bakker/Visser c.s. 36600-7"),
    Named(
      "Op verzoek van het lid Jasper Visser stel ik voor de volgende door hem ingediende motie opnieuw aan te houden: 29544, nr. 959.",
      "Jasper Visser 29544-959 aangehouden"),
    Named(
      "Op verzoek van een aantal leden stel ik voor de volgende door hen ingediende moties opnieuw aan te houden: 29911-226; 35300-XII-53.",
      "29911-226 aangehouden", "35300-XII-53 aangehouden"),
    Named(
      "Ik stel voor de volgende stukken van de stand van werkzaamheden af te voeren: 29754-536; 29614-142."
    ),
    Named("De moties Jansen c.s. en Bakker c.s. voer ik uit.", "Jansen c.s.", "Bakker c.s."),
    Named(
      "Zie de moties Jansen c.s. en Bakker c.s. (hierna: Motie#21).", "Jansen c.s.", "Bakker c.s."),
    Named(
      "De motie-Jansen voer ik uit. De motie op stuk nr. 15 (36 600) ontraad ik.", "Jansen",
      "36600-15"),
    Named(
      "Dit volgt uit de motie (Kamerstuk 30 139, nr. 190) van het lid Belhaj (D66).",
      "Belhaj 30139-190"),
    Named(
      "De moties Ploumen (32 735, nr. 297) en Karabulut (35 570 V, nr. 34) zijn uitgevoerd.",
      "Ploumen 32735-297", "Karabulut 35570-V-34"),
    Named(
      "De brief over de moties-Ploumen c.s. (Kamerstuk 32 735, nr. 297) en -Karabulut (Kamerstuk 35 570 V, nr. 34) (Kamerstuk 32 623, nr. 318).",
      "Ploumen c.s. 32735-297", "Karabulut 35570-V-34"),
    Named(
      "Op 30 januari heeft het lid Grinwis (ChristenUnie) tijdens het debat de motie met Kamerstuk 36 725, nr. 31 ingediend.",
      "Grinwis 36725-31"),
    Named(
      "Mevrouw Leijten diende toen de motie op stuk nr. 1201 (31 066) in.", "Leijten 31066-1201"),
    Named("Motie 36 725-XVI, nr. 12 van het lid Paulusma is oud.", "Paulusma 36725-XVI-12"),
    Named("Motie 19 637, nr. 3301 (Podt): geen bericht.", "Podt 19637-3301"),
    Named(
      "Het lid Ellian heeft zijn motie (29 279, nr. 903) aangehouden.",
      "Ellian 29279-903 aangehouden"),
  ])
  func `has the Members and the number that stand with it`(_ named: Named) throws {
    #expect(try Named.motions(in: named.text) == named.motions)
  }

  @Test(arguments: [
    Named(
      "De brief van de Minister van Financiën d.d. 1 november 2021 inzake reactie op de motie van het lid Omtzigt c.s. over energiecontracten (Kamerstuk 29 023, nr. 275).",
      "Omtzigt c.s."),
    Named(
      "De commissie noemt de brief inzake reactie op de motie van het lid Omtzigt c.s. over energiecontracten (Kamerstuk 29 023, nr. 275).",
      "Omtzigt c.s."),
    Named(
      "De brief van de Minister van Financiën inzake de motie van het lid Omtzigt over gas (Kamerstuk 29 023, nr. 270) (Kamerstuk 29 023, nr. 275).",
      "Omtzigt 29023-270"),
  ])
  func `does not get the number of the letter whose title names it`(_ named: Named) throws {
    #expect(try Named.motions(in: named.text) == named.motions)
  }

  @Test(arguments: [
    Named(
      "De moties-Azarkan en -Omtzigt (31 066, nrs. 1204 en 1205) zijn oud.", "Azarkan", "Omtzigt"),
    Named(
      "Het lid Ellian sprak met mevrouw Leijten over zijn motie (29 279, nr. 903).", "29279-903"),
  ])
  func `has no Members or number that are not said to be its own`(_ named: Named) throws {
    #expect(try Named.motions(in: named.text) == named.motions)
  }

  @Test(arguments: [
    Named(
      "Hierbij mijn oordeel over de moties die bij de begroting zijn ingediend.\n\nNr. 32 Motie-Van Gerven over monitoren van het tarief\n\nIk ontraad de motie.\n\nNr. 33 Motie-Van Gerven over spoedeisende hulp\n\nDe motie laat ik aan het oordeel van de Kamer.",
      "Van Gerven", "Van Gerven"),
    Named(
      "De motie-Jansen over windmolens op zee ontraad ik. De motie-Jansen over kerncentrales voer ik uit.",
      "Jansen", "Jansen"),
    Named(
      "De motie-Jansen over windmolens op zee ontraad ik. Dat geldt ook voor de motie-Jansen over die windmolen.",
      "Jansen"),
  ])
  func `is another where its number or subject is another`(_ named: Named) throws {
    #expect(try Named.motions(in: named.text) == named.motions)
  }

  @Test(arguments: [
    Named(
      "Op 21 februari heeft uw Kamer de motie van het lid Jansen (Kamerstuk 19 637, nr. 2301) aangenomen.",
      "Jansen 19637-2301 aangenomen"),
    Named(
      "De moties van de leden Piri (19637-1) en Podt (19637-2) zijn verworpen.",
      "Piri 19637-1 verworpen", "Podt 19637-2 verworpen"),
  ])
  func `has the state that the vote gave it`(_ named: Named) throws {
    #expect(try Named.motions(in: named.text) == named.motions)
  }
}
