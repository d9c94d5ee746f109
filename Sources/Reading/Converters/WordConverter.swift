internal import Kamerstukken

/// From a `.docx` to text: the head of its first page, its text, its notes, each paragraph a line.
///
/// Letters keep «Datum» and «Betreft» in text boxes of the first page's header, so that comes first. The pages of a
/// Word file are made where it is printed, so none are known.
package enum WordConverter {
  package static func convert(
    _ bytes: [UInt8], limits: ProgramRun.Limits = .init()
  ) throws(ConversionError) -> ConvertedText {
    try convert(WordPackage(bytes, limits: limits))
  }

  /// Converts the parts of a Word file, wherever they come from.
  package static func convert(
    _ file: borrowing some WordParts & ~Copyable
  ) throws(ConversionError) -> ConvertedText {
    let top = try relations(of: "", "", in: file)
    guard let main = top.part(ofType: "officeDocument"), main.hasPrefix("word/"),
      let document = try file.part(main)
    else { throw ConversionError(.unknownContents) }
    let names = try relations(of: "word/", String(main.dropFirst(5)), in: file)
    let styles = try optional("styles", names, file)
    let lists = try optional("numbering", names, file)
    let numbering = try read { () throws(MarkupError) in
      try WordNumbering(lists, styles: WordStyles(styles))
    }
    let body = try read { () throws(MarkupError) in try WordText(of: document, numbering: numbering)
    }
    var text = try header(of: body, names, numbering, file)
    text += body.text
    text += try notes(body.notes, names, numbering, file)
    text = MendedText.mended(text)
    guard text.contains(where: { !$0.isSpace }) else {
      throw ConversionError(.damaged(Phrase("there is no text in it")))
    }
    return ConvertedText(text: text, converter: file.version)
  }

  private static func header(
    of body: WordText, _ names: WordRelations, _ numbering: WordNumbering,
    _ file: borrowing some WordParts & ~Copyable
  ) throws(ConversionError) -> [UInt8] {
    guard let name = body.section?.firstHeader.flatMap({ names[$0] }),
      let part = try file.part(name)
    else { return [] }
    return try read { () throws(MarkupError) in
      try WordText(of: part, numbering: numbering).text
    }
  }

  /// The notes at the end, each behind its number as the mark in the text has it: `¹ Kamerstuk 32 761, nr. 251`.
  private static func notes(
    _ wanted: [WordText.Note], _ names: WordRelations, _ numbering: WordNumbering,
    _ file: borrowing some WordParts & ~Copyable
  ) throws(ConversionError) -> [UInt8] {
    guard !wanted.isEmpty else { return [] }
    var written: [WordText.Note: [UInt8]] = [:]
    for kind in Set(wanted.map(\.part)) {
      guard let part = try optional(kind, names, file) else { continue }
      let found = try read { () throws(MarkupError) in
        try WordNotes(of: part, numbering: numbering)
      }
      for (id, text) in found.texts { written[WordText.Note(part: kind, id: id)] = text }
    }
    var text: [UInt8] = [0x0A]
    for (index, note) in wanted.enumerated() {
      guard let words = written[note] else { continue }
      text += Array("\(WordName.raised(index + 1)) ".utf8) + words + [0x0A]
    }
    return text
  }

  private static func relations(
    of folder: String, _ name: String, in file: borrowing some WordParts & ~Copyable
  ) throws(ConversionError) -> WordRelations {
    let part = try file.part("\(folder)_rels/\(name).rels")
    return try read { () throws(MarkupError) in try WordRelations(part, folder: folder) }
  }

  private static func optional(
    _ type: String, _ names: WordRelations, _ file: borrowing some WordParts & ~Copyable
  ) throws(ConversionError) -> [UInt8]? {
    guard let name = names.part(ofType: type) else { return nil }
    return try file.part(name)
  }

  private static func read<Value>(
    _ work: () throws(MarkupError) -> Value
  ) throws(ConversionError) -> Value {
    do throws(MarkupError) {
      return try work()
    } catch {
      throw ConversionError(.damaged(Phrase("a part of it, \(error.phrase)")))
    }
  }
}
