internal import Archive
internal import Dossiers
internal import Kamerstukken
internal import Reading

/// What is taken in beside papers: pages of the register, and other archives.
extension ImportWork {
  /// Reads the pages of the register, behind the papers.
  mutating func storeRegister() throws {
    let files = walk.pages
    for file in files {
      guard !isStrict || failures == 0 else { break }
      let page = RegisterPage(file)
      do {
        guard let stored = try page.store(in: &archive) else {
          walk.leaveOut(file)
          continue
        }
        pages += 1
        register += stored.counts
        for error in stored.errors { report(file.path, error) }
      } catch let error as FileError {
        report(file.path, error)
      }
    }
  }

  /// Takes over what another archive holds.
  mutating func merge(_ other: String) throws {
    guard !ArchiveFile.isSame(other, path) else {
      report(other, Phrase("this is the archive itself"))
      return
    }
    do {
      let source = try OtherArchive(other)
      try mergePapers(source)
      try source.forEachPortion(of: Self.mostEntities) { entities in
        register += try archive.store(entities) { $0.keys }
      }
      for page in try source.registerPages() {
        pages += 1
        try archive.addRegisterPage(sha256: page.sha256, name: page.name, reader: page.reader)
      }
      let (given, corrected) = (try source.verdicts(), try source.corrections())
      var merge = verdicts
      try archive.together { archive in
        for verdict in given { try merge.add(verdict, to: &archive) }
        for correction in corrected { try merge.add(correction, to: &archive) }
      }
      verdicts = merge
    } catch let error as ArchiveError {
      report(other, error)
    }
  }

  private mutating func mergePapers(_ source: borrowing OtherArchive) throws {
    var papers: [Paper] = []
    var bytes = 0
    for id in source.documents {
      let files = try source.files(of: id, missingIn: archive)
      counts.unchanged += files.held
      guard !files.missing.isEmpty, let text = try source.text(of: id) else { continue }
      do throws(ReadingError) {
        papers += try Paper.papers(text, under: files.missing)
      } catch {
        report(text.name, error)
      }
      bytes += text.original.count
      if papers.count >= Self.mostFiles || bytes >= Self.mostBytes {
        try store(papers)
        (papers, bytes) = ([], 0)
      }
    }
    try store(papers)
  }

  mutating func store(_ papers: [Paper]) throws {
    for (paper, outcome) in zip(papers, try archive.store(papers)) {
      if case .failed(let error) = outcome {
        report(paper.path, error)
      } else {
        counts.count(outcome)
      }
    }
  }
}
