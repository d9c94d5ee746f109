import Kamerstukken
import Reading
import Testing

@Suite struct `The bytes of a file` {
  @Test func `may end their lines with a carriage return too`() throws {
    let source = try SourceText.paper("Een zin over\r\ntwee regels.\r\n\r\nNog een.\r\n")
    #expect(source.outline == ["Een zin over twee regels.", "Nog een."])
    #expect(source.quotes(of: "over twee") == ["over\r\ntwee"])
    #expect(source.blocks.map(\.lines) == [1...1, 3...4, 6...6])
  }

  @Test func `may begin with a byte order mark, which is no text`() throws {
    let source = try SourceText(reading: Array("\u{FEFF}Geachte voorzitter,\n\nEen zin.".utf8))
    #expect(source.encoding == "UTF-8 with BOM")
    #expect(source.string(source.blocks[0].range) == "Geachte voorzitter,")
    #expect(source.evidence(source.blocks[0].range).first.lowerBound == 3)
  }

  @Test(arguments: [
    ("een\u{A0}zin", "een zin"), ("een \u{A0} zin", "een zin"), ("een\u{2009}zin", "een zin"),
    ("een\tzin", "een zin"), ("een\u{C}zin", "een zin"), ("zo\u{AD}mer", "zomer"),
    ("zo\u{200B}mer", "zomer"), ("ﬁnanciën", "financiën"), ("eﬀect", "effect"),
    ("oﬃcieel", "officieel"), ("Yes\u{327}ilgo\u{308}z", "Yeşilgöz"),
    ("Yes\u{327}ilgo\u{308}z komt", "Yeşilgöz komt"), ("q\u{308}x", "q\u{308}x"),
    ("een **vet** woord", "een vet woord"), ("3 * 4", "3 * 4"), ("a\u{7F}b", "a b"),
    ("“citaat” – slot…", "“citaat” – slot…"),
  ])
  func `are cleaned`(_ written: String, clean: String) throws {
    let source = try SourceText.paper("Hier staat \(written).")
    #expect(source.outline.map { Array($0.utf8) } == [Array("Hier staat \(clean).".utf8)])
    #expect(
      source.quotes(of: "staat \(clean)").first?.utf8.elementsEqual("staat \(written)".utf8)
        ?? false)
  }

  @Test(
    arguments: [
      ([], .empty), (Array(" \n\t\r\n".utf8), .empty), ([0x41, 0x00, 0x42], .binary(offset: 1)),
      (Array("%PDF-1.7\n".utf8), .notText(kind: Phrase("a PDF"))),
      ([0x50, 0x4B, 0x03, 0x04], .notText(kind: Phrase("a Word or zip file"))),
      (Array("een\ntwee\ndrie ".utf8) + [0xFF], .neither(line: 3, offset: 14)),
      (Array("een\n".utf8) + [0xC3], .neither(line: 2, offset: 4)),
      (Array("een\n\n".utf8) + [0xED, 0xA0, 0x80], .neither(line: 3, offset: 5)),
      ([0xC0, 0x80], .neither(line: 1, offset: 0)),
      ([0xF5, 0x80, 0x80, 0x80], .neither(line: 1, offset: 0)),
      ([0xE2, 0x80], .neither(line: 1, offset: 0)), ([0x80], .neither(line: 1, offset: 0)),
      // Undefined in Windows-1252; and `financiën` of DOS, of a Macintosh, and cut in the middle of a letter.
      (Array("een ".utf8) + [0x90], .neither(line: 1, offset: 4)),
      (Array("financi".utf8) + [0x89] + Array("n".utf8), .neither(line: 1, offset: 7)),
      (Array("financi".utf8) + [0x91] + Array("n".utf8), .neither(line: 1, offset: 7)),
      (Array("financi".utf8) + [0xC3], .neither(line: 1, offset: 7)),
      (
        Array("beëindigd\ncaf".utf8) + [0xE9],
        .undecodable(Phrase("UTF-8 with other bytes in it"), line: 2, offset: 14)
      ),
      (
        [0xEF, 0xBB, 0xBF] + Array("caf".utf8) + [0xE9],
        .undecodable(Phrase("UTF-8 with other bytes in it"), line: 1, offset: 6)
      ),
      (
        [0xFF, 0xFE, 0x41, 0, 0x0A, 0, 0x42],
        .undecodable(Phrase("\("UTF-16LE") with half a character"), line: 2, offset: 6)
      ),
      (
        [0xFE, 0xFF, 0, 0x41, 0xD8, 0x3D],
        .undecodable(Phrase("\("UTF-16BE") with half a character"), line: 1, offset: 4)
      ),
      (
        [0xFE, 0xFF, 0xD8, 0x3D, 0, 0x41],
        .undecodable(Phrase("\("UTF-16BE") with half a character"), line: 1, offset: 2)
      ),
      (
        [0xFF, 0xFE, 0x41, 0, 0x3D, 0xDC],
        .undecodable(Phrase("\("UTF-16LE") with half a character"), line: 1, offset: 4)
      ),
      ([0xFF, 0xFE, 0x41, 0, 0, 0], .binary(offset: 4)), ([0xFF, 0xFE, 0x20, 0], .empty),
      ([0xFF, 0xFE], .empty), ([0xEF, 0xBB, 0xBF], .empty),
    ] as [([UInt8], ReadingError.Reason)])
  func `are refused with the reason when they are no text`(
    _ bytes: [UInt8], reason: ReadingError.Reason
  ) {
    #expect(throws: ReadingError(reason)) { try SourceText(reading: bytes) }
    #expect(!ReadingError(reason).description.isEmpty)
  }

  @Test func `that a reader typed are never refused`() {
    for bytes in [[], [0xFF], [0x00], [0xC3], Array("*".utf8), Array("**".utf8)] as [[UInt8]] {
      #expect(SourceText(plain: bytes).original.bytes == bytes)
    }
  }
}

extension ReadingError.Reason {
  fileprivate static func neither(line: Int, offset: Int) -> Self {
    .undecodable(Phrase("neither UTF-8 nor Windows-1252"), line: line, offset: offset)
  }
}
