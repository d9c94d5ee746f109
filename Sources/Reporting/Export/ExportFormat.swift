package import Kamerstukken

/// A shape in which the archive leaves for another program.
package struct ExportFormat: Sendable {
  /// As it is typed after `export`.
  package let name: String
  /// What it is and which program opens it, in one sentence.
  package let summary: Phrase
  /// Whether it is a folder of files rather than one.
  package let isFolder: Bool
  /// Whether it cannot be of the papers alone that are new.
  package let ignoresNew: Bool
  /// Whether it tells of the archive as a whole, so that nothing can be asked for.
  package let isOfWhole: Bool
  /// Gives each file in turn, in a folder under its name, as the pieces of its bytes.
  package let write:
    @Sendable (Selection, ExportSettings, (ExportPiece) throws -> Void) throws -> Void

  package init(
    name: String, summary: Phrase, isFolder: Bool = false, ignoresNew: Bool = false,
    isOfWhole: Bool = false,
    write:
      @escaping @Sendable (Selection, ExportSettings, (ExportPiece) throws -> Void) throws -> Void
  ) {
    self.name = name
    self.summary = summary
    self.isFolder = isFolder
    self.ignoresNew = ignoresNew
    self.isOfWhole = isOfWhole
    self.write = write
  }

  /// Every format, in the order of the help.
  package static var all: [ExportFormat] {
    [
      .json, .ndjson, .csv, .markdown, .inventaris, .cslJSON, .ris, .timelineJS, .iCalendar, .atom,
      .graphML, .gexf, .dot, .mermaid, .followTheMoney, .obsidian, .datasette,
    ]
  }
}

/// Some bytes of a file that leaves; pieces of one file follow each other.
package struct ExportPiece: Sendable {
  /// The file's path in the folder, with `/`; nothing where the format is one file.
  package let path: String?
  package let bytes: [UInt8]

  package init(_ bytes: [UInt8], in path: String? = nil) {
    self.path = path
    self.bytes = bytes
  }
}

/// What a reader may want otherwise in an export.
package struct ExportSettings: Sendable {
  /// Whether cells of a table are left as they are, also those that a spreadsheet would take for a formula.
  package var isRaw = false
  /// Where documents alone that came since then are new: as indices into the graph's; nothing where all are told.
  package var new: Set<Int>?
  /// What is told of the archive itself to a program that shows it.
  package var catalogue: ArchiveCatalogue?

  package init() {}
}
