internal import Kamerstukken

/// Which letter without a number is the numbered paper that other papers speak of.
///
///     memo     «heeft u op 1 december 2022 een brief¹ gestuurd … registratieplicht»   ¹ Kamerstuk 32 761, nr. 251
///     letter   Datum 1 december 2022, Onderwerp Uitzondering registratieplicht …      the same ministry
extension DossierGraph {
  /// What papers of one ministry say of the letter of one day: its number, and the words around it.
  private struct Claim {
    let day: CalendarDate
    let ministry: Ministry
    var ids: [String]
    var sayers: [Proof]
  }

  /// The fewest words that a letter's subject must share with what is said of it.
  private static let fewestWords = 2

  mutating func linkNumberedLetters() {
    linkRegisteredLetters()
    for claim in claims() {
      let (found, words) = letters(of: claim)
      guard !found.isEmpty else { continue }
      let names = Set(claim.sayers.map { documents[$0.document].name }).sorted()
      let versions =
        found.count > 1
        ? Phrase(", held in \(found.count) versions with one kenmerk") : Phrase(verbatim: "")
      let reasons = [
        Self.sayers(names, claim),
        Phrase("this letter is of that day and of the same ministry, \(claim.ministry.rawValue)")
          + versions,
        Phrase("shared words: \(words.prefix(5).joined(separator: ", "))"),
      ]
      for (held, id) in found.flatMap({ held in claim.ids.map { (held, $0) } }) {
        add(.isKamerstuk, .document(held), .number(id), .inferred, .strong, reasons, claim.sayers)
      }
    }
  }

  /// `memo.txt, note.txt and 2 more say that the letter of 2022-12-01 is 32761-251`.
  private static func sayers(_ names: [String], _ claim: Claim) -> Phrase {
    let first = names.prefix(3).joined(separator: ", ")
    if names.count == 1 {
      return Phrase("\(first) says that the letter of \(claim.day) is \(claim.ids[0])")
    }
    let all =
      names.count > 3
      ? Phrase("\(first) and \(names.count - 3) more") : Phrase(verbatim: first)
    return Phrase("\(all) say that the letter of \(claim.day) is \(claim.ids[0])")
  }

  /// The letters that the register has with their number and the kenmerk their sender gave them.
  private mutating func linkRegisteredLetters() {
    for (document, held) in documents.enumerated() where held.isOfRegister {
      for letter in held.record.letters {
        guard let kenmerk = letter.kenmerk, let day = letter.date?.value else { continue }
        for paper in index.kenmerken[kenmerk] ?? [] {
          let record = documents[paper].record
          guard record.kind.isLetter,
            record.kamerstukken.isEmpty, record.date?.value == day, let own = record.kenmerk
          else { continue }
          let proofs = [
            Proof(document: paper, evidence: own.evidence),
            Proof(document: document, evidence: letter.evidence),
          ]
          // Two signs that its sender printed and the register took over: kenmerk and day.
          for id in letter.ids {
            add(
              .isKamerstuk, .document(paper), .number(id), .inferred, .strong,
              [
                Phrase("the register has \(id) with the kenmerk of this letter, \(kenmerk)"),
                Phrase("both are of \(day)"),
              ], proofs)
          }
        }
      }
    }
  }

  private func claims() -> [Claim] {
    var claims: [Claim] = []
    var places: [String: Int] = [:]
    for (document, held) in documents.enumerated() where !held.isOfRegister {
      for letter in held.record.letters {
        guard let day = letter.date?.value, let id = letter.ids.first, letter.by == nil,
          let ministry = held.ministry
        else { continue }
        let proof = Proof(document: document, evidence: letter.evidence)
        let key = "\(day) \(ministry.rawValue) \(id)"
        if let place = places[key] {
          claims[place].ids += letter.ids.filter { !claims[place].ids.contains($0) }
          claims[place].sayers.append(proof)
        } else {
          places[key] = claims.count
          claims.append(Claim(day: day, ministry: ministry, ids: letter.ids, sayers: [proof]))
        }
      }
    }
    return claims
  }

  /// The held letter that fits, in each version that is held, with the words of the first one's subject that also stand
  /// around the places that speak of it; none where two different letters fit.
  private func letters(of claim: Claim) -> (letters: [Int], words: [String]) {
    let candidates = (index.letterDays[claim.day] ?? []).filter { letter in
      documents[letter].ministry == claim.ministry && documents[letter].record.kamerstukken.isEmpty
        && !claim.sayers.contains { $0.document == letter }
    }
    guard !candidates.isEmpty else { return ([], []) }
    let said = Wording(claim.sayers.map { surroundings($0) })
    let found = candidates.map { letter in
      (
        letter: letter,
        words: Wording([documents[letter].record.title?.text]).likeness(to: said).words
      )
    }.filter { $0.words.count >= Self.fewestWords }
    // Ministry, kenmerk and kind together are one document, however many versions of it are held.
    let kenmerken = Set(found.map { documents[$0.letter].record.kenmerk?.value })
    let isOne = found.count == 1 || kenmerken.count == 1 && kenmerken.first != .some(nil)
    return isOne ? (found.map(\.letter), found[0].words) : ([], [])
  }

  /// The words around a place: its lines, two before and four behind.
  private func surroundings(_ proof: Proof) -> String {
    let original = documents[proof.document].original
    let lines = original.lines(of: proof.evidence.first)
    let first = max(lines.lowerBound - 2, 1)
    let last = min(lines.upperBound + 4, original.lineStarts.count)
    let end = last < original.lineStarts.count ? original.lineStarts[last] : original.bytes.count
    return original.quote(original.lineStarts[first - 1]..<end)
  }
}
