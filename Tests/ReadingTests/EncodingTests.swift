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
      (Array("%PDF-1.7\n".utf8), .notText(kind: "a PDF")),
      ([0x50, 0x4B, 0x03, 0x04], .notText(kind: "a Word or zip file")),
      (Array("een\ntwee\ndrie ".utf8) + [0xFF], .notUTF8(line: 3)),
      (Array("een\n".utf8) + [0xC3], .notUTF8(line: 2)),
      (Array("een\n\n".utf8) + [0xED, 0xA0, 0x80], .notUTF8(line: 3)),
      ([0xC0, 0x80], .notUTF8(line: 1)), ([0xF5, 0x80, 0x80, 0x80], .notUTF8(line: 1)),
      ([0xE2, 0x80], .notUTF8(line: 1)), ([0x80], .notUTF8(line: 1)),
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
