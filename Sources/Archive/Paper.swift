package import Kamerstukken

/// One paper as it is handed in to be kept.
package struct Paper: Sendable {
  /// The path as the reader typed it.
  package var path: String
  package var record: DocumentRecord
  /// The text that the record's evidence points into: the file's own, or what a converter made of it.
  package var original: OriginalText
  /// The clean text, which is searched.
  package var clean: String
  /// The keys under which it is compared with other papers.
  package var keys: [String]
  /// The version of the program's readers; another version reads the paper again.
  package var reader: String
  /// In what state its file was; nothing where there is no file, or where it may still be changing.
  package var state: FileState?
  /// Whether it is known that no paper is held under its path, so that none need be looked for.
  package var isPathNew: Bool

  package init(
    path: String, record: DocumentRecord, original: OriginalText, clean: String,
    keys: [String] = [], reader: String, state: FileState? = nil, isPathNew: Bool = false
  ) {
    self.path = path
    self.record = record
    self.original = original
    self.clean = clean
    self.keys = keys
    self.reader = reader
    self.state = state
    self.isPathNew = isPathNew
  }

  /// The text as the archive keeps it, in UTF-8; what was mended is kept with its damage.
  var kept: [UInt8] { original.isUTF8 ? original.bytes : original.utf8 }

  /// The bytes of the file where they are not UTF-8.
  var undecoded: [UInt8]? { original.isUTF8 ? nil : original.bytes }
}
