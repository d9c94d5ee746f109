import Kamerstukken
import Reading
import Recognition
import Testing

@Suite struct `A debate in a letter` {
  /// The debates of a letter of 17 May 2024: kind, title and day.
  private func debates(_ sentence: String) throws -> [String] {
    let letter = """
      30 139 Veteranenzorg

      Nr. 140 BRIEF VAN DE MINISTER VAN DEFENSIE

      Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

      Den Haag, 17 mei 2024

      \(sentence)

      De Minister van Defensie,
      A.B. Voorbeeld
      """
    let record = Recogniser.record(
      of: try SourceText(reading: Array(letter.utf8)), name: "proef", sha256: "")
    return record.debates.map { debate in
      [debate.kind, debate.title, debate.date?.value?.description].compactMap { $0 }
        .joined(separator: " ")
    }
  }

  @Test(arguments: [
    "Op 27 februari vond het commissiedebat Veteranen plaats.",
    "Op 27 februari jl. heeft het commissiedebat Veteranen plaatsgevonden.",
    "Op dinsdag 27 februari 2024 is in uw Kamer het commissiedebat Veteranen gehouden.",
    "Op 27 februari 2024 heeft uw Kamer het commissiedebat Veteranen gevoerd.",
    "Het commissiedebat Veteranen vond plaats op 27 februari 2024.",
    "Na het commissiedebat Veteranen dat op 27 februari 2024 heeft plaatsgevonden, kom ik terug.",
    "Tijdens het op 27 februari 2024 gehouden commissiedebat Veteranen is dat gezegd.",
    "Tijdens het commissiedebat Veteranen op 27 februari 2024 is dat gezegd.",
  ])
  func `has the day on which the words say it was held`(_ sentence: String) throws {
    #expect(try debates(sentence) == ["commissiedebat Veteranen 2024-02-27"])
  }

  @Test(arguments: [
    "Op 27 februari 2024 stuurde ik u een brief over het commissiedebat Veteranen.",
    "Op 27 februari vindt het commissiedebat Veteranen plaats.",
    "Op 27 februari 2024 heb ik gewerkt, en het commissiedebat Veteranen vond plaats.",
    "Op 27 februari 2024 was ik in Parijs voor het commissiedebat Veteranen.",
  ])
  func `has no day of something else`(_ sentence: String) throws {
    #expect(try debates(sentence) == ["commissiedebat Veteranen"])
  }
}
