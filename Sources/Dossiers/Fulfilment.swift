internal import Kamerstukken

/// Which letter delivers what an earlier paper promised.
///
///     debate   «Ik zeg de Kamer toe dat ik voor 1 juli een brief stuur over de bereikbaarheid van het platteland»
///     letter   «Hierbij doe ik de toezegging gestand u te informeren over de bereikbaarheid van het platteland»
///
/// The same ministry, a later day, and either the number of the promise or its words. A promise is never kept by the
/// very paper that makes it, and where two letters fit equally well none is claimed.
extension DossierGraph {
  /// How long after its last day, or after it was made where it has none, a promise is still looked for.
  private static let patience = 548
  /// More letters than these that share a word, and the word tells nothing.
  private static let commonest = 64
  /// A letter that names more promises than these gives account of them, and keeps none by that.
  private static let most = 3

  private struct Promise {
    let document: Int
    let index: Int
    let commitment: Commitment
    let ministry: Ministry?
    let words: Wording
    var node: Link.Node { .commitment(document: document, index: index) }
  }

  mutating func linkFulfilments() {
    let promises = self.promises()
    guard !promises.isEmpty else { return }
    linkNumberedPromises(promises)
    linkWordedPromises(promises)
  }

  private func promises() -> [Promise] {
    documents.indices.flatMap { document in
      documents[document].record.commitments.enumerated().map { index, commitment in
        Promise(
          document: document, index: index, commitment: commitment,
          ministry: documents[document].ministry(of: commitment),
          words: Wording([commitment.text], leavingOut: Self.ofPromises))
      }
    }
  }

  /// Letters that name a promise by its number in the register.
  private mutating func linkNumberedPromises(_ promises: [Promise]) {
    var numbered: [String: [Promise]] = [:]
    for promise in promises {
      guard let number = documents[promise.document].register?.number else { continue }
      numbered[number, default: []].append(promise)
    }
    guard !numbered.isEmpty else { return }
    for letter in documents.indices where documents[letter].record.kind.isLetter {
      let named = documents[letter].record.references.filter { $0.kind == .toezegging }
      guard (1...Self.most).contains(Set(named.flatMap(\.ids)).count) else { continue }
      for reference in named {
        for promise in reference.ids.flatMap({ numbered[$0] ?? [] }) where isInTime(letter, promise)
        {
          // The number is certain, and that the letter keeps the promise and not only speaks of it is one sign.
          add(
            .fulfils, .document(letter), promise.node, .inferred, .good,
            [Phrase("it names the promise by its number"), Phrase("it is of a later day")],
            [
              Proof(document: letter, evidence: reference.evidence),
              Proof(document: promise.document, evidence: promise.commitment.evidence),
            ])
        }
      }
    }
  }

  /// Letters that use the words of a promise in their subject, of one ministry.
  private mutating func linkWordedPromises(_ promises: [Promise]) {
    var letters: [Ministry: [String: [Int]]] = [:]
    for letter in documents.indices where documents[letter].record.kind.isLetter {
      guard let ministry = documents[letter].ministry else { continue }
      for stem in subject(letter).stems {
        letters[ministry, default: [:]][stem, default: []].append(letter)
      }
    }
    for promise in promises {
      guard let ministry = promise.ministry, let sharing = letters[ministry] else { continue }
      var counts: [Int: Int] = [:]
      for stem in promise.words.stems {
        guard let found = sharing[stem], found.count <= Self.commonest else { continue }
        for letter in found { counts[letter, default: 0] += 1 }
      }
      let fitting = counts.keys.sorted().filter { letter in
        counts[letter, default: 0] >= 2 && isInTime(letter, promise)
          && subject(letter).isNear(promise.words)
      }
      guard fitting.count == 1, let letter = fitting.first,
        let title = documents[letter].record.title
      else { continue }
      let shared = subject(letter).likeness(to: promise.words).words.prefix(5)
      let saying = namingPromise(letter)
      var reasons = [
        Phrase("the same ministry, \(ministry.rawValue)"), Phrase("it is of a later day"),
        Phrase("near wording: \(shared.joined(separator: ", "))"),
      ]
      if saying { reasons.append(Phrase("it speaks of a «toezegging»")) }
      // One sign, that it speaks of a promise, and a likeness; without it a likeness alone.
      add(
        .fulfils, .document(letter), promise.node, .inferred, saying ? .fair : .weak, reasons,
        [
          Proof(document: letter, evidence: title.evidence),
          Proof(document: promise.document, evidence: promise.commitment.evidence),
        ])
    }
  }

  private func subject(_ letter: Int) -> Wording {
    Wording([documents[letter].record.title?.text], leavingOut: Self.ofPromises)
  }

  /// Whether a letter says that it keeps a promise.
  private func namingPromise(_ letter: Int) -> Bool {
    let said = documents[letter].original.utf8
    return Self.namings.contains { said.firstRange(of: Array($0.utf8)) != nil }
  }

  /// Whether a letter is of a later day than a promise, and soon enough to be its delivery.
  private func isInTime(_ letter: Int, _ promise: Promise) -> Bool {
    guard letter != promise.document, let day = documents[letter].record.date?.value,
      let made = documents[promise.document].record.date?.latest, made < day
    else { return false }
    let last = max(promise.commitment.due?.latest ?? made, made)
    return day.dayNumber - last.dayNumber <= Self.patience
  }

  private static let namings = ["toegezegd", "toezegging", "Toezegging"]

  /// The words that promises have in common, which tell nothing of what was promised.
  private static let ofPromises: Set<String> = [
    "zeg", "toe", "toezegging", "toegezegd", "informeren", "geinformeerd", "informatie", "sturen",
    "stuur", "ontvangen", "ontvangt", "zullen", "komen", "terug", "kamer", "tweede", "brief",
    "voortgang", "stand", "zaken", "zomer", "zomerreces", "kerstreces", "reces", "voorjaar",
    "najaar", "kwartaal", "einde", "eind", "begin", "jaar", "volgend", "volgende", "maand",
    "januari", "februari", "maart", "april", "juni", "juli", "augustus", "september", "oktober",
    "november", "december", "overzicht", "rapport", "beantwoording", "reactie", "uitkomsten",
    "minister", "staatssecretaris", "blijvend", "nader", "verder", "uiterlijk", "beleid",
  ]
}
