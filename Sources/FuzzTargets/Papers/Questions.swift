internal import Archive
internal import Kamerstukken

/// Every kind of question that can be asked of an archive, with the words of an input in it.
enum Questions {
  /// What was wrong with the questions that were not answered.
  static func errors(_ word: String, of archive: borrowing Archive) -> [ArchiveError] {
    var errors: [ArchiveError] = []
    func ask(_ question: () throws(ArchiveError) -> Void) {
      do throws(ArchiveError) { try question() } catch { errors.append(error) }
    }
    let words = word.split(separator: " ").map(String.init)
    let filter = Filter(
      from: CalendarDate(iso: "2023-01-01"), kind: .kamerbrief, limit: 10, newestFirst: true)
    ask { () throws(ArchiveError) in _ = try archive.counts() }
    ask { () throws(ArchiveError) in _ = try archive.newestDate() }
    ask { () throws(ArchiveError) in _ = try archive.search(words: words) }
    ask { () throws(ArchiveError) in _ = try archive.search(words: [word], filter: filter) }
    ask { () throws(ArchiveError) in _ = try archive.tally(words: words, filter: filter) }
    if let parts = InsideParts(words) {
      ask { () throws(ArchiveError) in
        guard try archive.keepsInside() else { return }
        _ = try archive.search(inside: parts, filter: Filter())
        _ = try archive.tally(inside: parts, filter: filter)
      }
    }
    ask { () throws(ArchiveError) in _ = try archive.summaries() }
    ask { () throws(ArchiveError) in _ = try archive.summaries(named: word) }
    ask { () throws(ArchiveError) in _ = try archive.summaries(inDossier: word) }
    ask { () throws(ArchiveError) in _ = try archive.summaries(withKeys: [word, "motion:\(word)"]) }
    ask { () throws(ArchiveError) in _ = try archive.keys(beginningWith: word) }
    ask { () throws(ArchiveError) in _ = try archive.fileNames(beginningWith: word) }
    ask { () throws(ArchiveError) in _ = try archive.citations(of: word) }
    ask { () throws(ArchiveError) in _ = try archive.citations(ofKenmerk: word) }
    ask { () throws(ArchiveError) in _ = try archive.number(word, .kamerstuk) }
    ask { () throws(ArchiveError) in _ = try archive.countCiting([(word, .dossier)]) }
    ask { () throws(ArchiveError) in _ = try archive.knows(path: word) }
    ask { () throws(ArchiveError) in _ = try archive.states(inFolder: word, reader: "2") }
    ask { () throws(ArchiveError) in _ = try archive.verdicts() }
    ask { () throws(ArchiveError) in _ = try archive.corrections() }
    ask { () throws(ArchiveError) in _ = try archive.runs() }
    errors += register(word, words, of: archive)
    return errors + papers(of: archive)
  }

  private static func register(
    _ word: String, _ words: [String], of archive: borrowing Archive
  ) -> [ArchiveError] {
    do throws(ArchiveError) {
      _ = try archive.registerEntities(withKeys: [word])
      _ = try archive.registerEntities(inDossier: word)
      _ = try archive.registerEntities(numbered: word)
      _ = try archive.registerMotions(words: words, limit: 10)
      _ = try archive.registerCases()
      _ = try archive.registerPages()
      for id in try archive.registerEntityIDs().prefix(8) {
        guard let entity = try archive.registerEntity(id) else { continue }
        _ = try archive.neighbours(of: entity, RegisterEntity.Kind.allCases)
        _ = try archive.registerKeys(of: id)
        _ = try archive.run(ofEntity: id)
      }
      return []
    } catch {
      return [error]
    }
  }

  /// What is held of every paper, and of one dossier.
  private static func papers(of archive: borrowing Archive) -> [ArchiveError] {
    do throws(ArchiveError) {
      for id in try archive.documentIDs().prefix(8) {
        _ = try archive.text(of: id)
        _ = try archive.keys(ofDocument: id)
        _ = try archive.summary(of: id)
        _ = try archive.files(ofDocument: id)
        _ = try archive.run(ofDocument: id)
      }
      guard let dossier = DossierNumber(id: "26643") else { return [] }
      _ = try archive.numbers(in: NumberRange(of: dossier))
      _ = try archive.papers(ofDossier: dossier)
      _ = try archive.tally(ofDossier: dossier, filter: Filter())
      _ = try archive.countCiting(dossier: dossier)
      _ = try archive.suffixed(dossier)
      _ = try archive.holds(dossier: dossier)
      return []
    } catch {
      return [error]
    }
  }
}
