package import Dossiers
package import Kamerstukken

/// Where a report or an export comes from, which each of them tells: the program, the day it judges by, the files.
package struct Provenance: Sendable {
  /// A file, or a case of the Chamber's register, that something was read from.
  package struct Source: Hashable, Sendable {
    package let name: String
    package let sha256: String
    /// Whether it is a case of the register, whose digest is that of what is kept of it.
    package let isOfRegister: Bool

    package init(name: String, sha256: String, isOfRegister: Bool) {
      self.name = name
      self.sha256 = sha256
      self.isOfRegister = isOfRegister
    }
  }

  /// Name and version: `kamerspoor 0.1.0`.
  package let program: String
  /// The day by which promises are judged: as asked, else the newest date held; never today.
  package let asOf: CalendarDate?
  /// In the order of their documents in the graph.
  package let sources: [Source]

  package init(program: String, asOf: CalendarDate?, sources: [Source]) {
    self.program = program
    self.asOf = asOf
    self.sources = sources
  }

  package init(
    program: String, asOf: CalendarDate?, documents: [Int], in graph: DossierGraph
  ) {
    self.program = program
    self.asOf = asOf
    sources = documents.map { document in
      let held = graph.documents[document]
      return Source(name: held.name, sha256: held.sha256, isOfRegister: held.isOfRegister)
    }
  }
}

extension Provenance {
  /// One digest for all source files together: that of their digests in order, a line each.
  var digest: String {
    let lines = sources.map { "\($0.sha256)\n" }.joined()
    return SHA256.hexadecimal(Array(lines.utf8))
  }

  /// The program, the day, and a table of the files, to stand under an answer that leaves the terminal.
  package func answer(on sheet: Sheet) -> Answer {
    var table = Table(sheet, Phrase("File"), Phrase(verbatim: "SHA-256"))
    for source in sources {
      table.append([StyledText(source.name), StyledText(source.sha256)])
    }
    return Answer(StyledText(program) + ", " + sheet.say(Words.asOf(asOf))) + Answer(table)
  }
}
