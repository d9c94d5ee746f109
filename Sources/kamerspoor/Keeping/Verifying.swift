internal import Archive
internal import Kamerstukken
internal import Reading
internal import Reporting

/// Comparing everything that an archive keeps with itself.
enum Verifying {
  static func run(_ invocation: Invocation, _ console: inout Console) throws -> ExitStatus {
    let path = try Library.path(invocation)
    guard !Folder.isFolder(path) else { throw FolderAsArchive(path: path) }
    var told = Told(isJSON: invocation.has(.json))
    do throws(ArchiveError) {
      try look(path, &told, &console)
    } catch {
      switch error.reason {
      case .altered(let strange):
        for object in strange { told.add(Trouble(.schema, at: object), &console) }
      case .damaged: told.add(Trouble(.structure, kept: error.message), &console)
      default: throw error
      }
    }
    if told.isJSON {
      console.write(told.view.json())
    } else {
      console.print(console.language.text(told.view.figure))
      for note in told.view.notes { console.note(note) }
    }
    return told.view.isSound ? .done : .trouble
  }

  private static func look(
    _ path: String, _ told: inout Told, _ console: inout Console
  ) throws(ArchiveError) {
    let archive = try Archive(path: path, access: .read)
    try archive.beginLooking()
    defer { archive.endLooking() }
    told.add(try archive.structureTroubles(), &console)
    let comparison = try PaperComparison()
    let total = try archive.counts().documents
    let language = console.language
    var progress = Progress(total: total, isQuiet: console.isQuiet, language: language) {
      Phrase("\($0) of \(total) papers verified")
    }
    var last: DocumentID?
    while let id = try archive.paper(after: last) {
      last = id
      told.view.papers += 1
      do throws(ArchiveError) {
        try look(id, in: archive, comparison, &told, &console)
      } catch {
        guard error.reason == .damaged else { throw error }
        told.add(Trouble(.structure, kept: "\(id.digits): \(error.message)"), &console)
      }
      progress.show(told.view.papers)
    }
    progress.clear()
    let register = try archive.registerTroubles()
    told.view.entities = register.count
    told.add(register.troubles, &console)
    told.add(try archive.indexTroubles(), &console)
  }

  private static func look(
    _ id: DocumentID, in archive: borrowing Archive, _ comparison: borrowing PaperComparison,
    _ told: inout Told, _ console: inout Console
  ) throws(ArchiveError) {
    guard let kept = try archive.keptPaper(id) else { return }
    told.add(kept.troubles, &console)
    told.view.quotes += kept.places
    if kept.text.converter == nil { told.view.digests += 1 } else { told.view.proofs += 1 }
    guard kept.reader == Kamerspoor.reader else {
      told.view.outdated += 1
      return
    }
    let papers: [Paper]
    do throws(ReadingError) {
      papers = try Paper.papers(kept.text, under: [(path: "", name: kept.text.name)])
    } catch {
      let why = Phrase(of: error).english
      return told.add(
        Trouble(.reading, of: kept, at: "document_text.original", kept: why), &console)
    }
    for paper in papers {
      told.add(try comparison.troubles(paper, beside: kept, in: archive), &console)
    }
  }
}

/// What was found so far: told at once to people, and gathered for programs.
private struct Told {
  let isJSON: Bool
  var view = SoundnessView()

  init(isJSON: Bool) {
    self.isJSON = isJSON
  }

  mutating func add(_ trouble: Trouble, _ console: inout Console) {
    guard view.add(trouble), !isJSON else { return }
    console.print([StyledText(console.language.text(trouble.phrase))])
  }

  mutating func add(_ troubles: [Trouble], _ console: inout Console) {
    for trouble in troubles { add(trouble, &console) }
  }
}
