import Kamerstukken
import Reading
import TestAids
import Testing

@Suite struct `A text decoded as it comes` {
  struct Streamed: Equatable {
    var text: [UInt8] = []
    var doubts: [Doubt] = []
    var width = 0
  }

  static func streamed(_ bytes: [UInt8], by size: Int = 1 << 20) -> Streamed {
    var stream = StreamedText()
    var result = Streamed()
    var rest = bytes[...]
    while !rest.isEmpty {
      result.text += stream.take(Array(rest.prefix(size)))
      result.doubts += stream.newDoubts()
      rest = rest.dropFirst(size)
    }
    result.text += stream.finish()
    result.doubts += stream.newDoubts()
    result.width = stream.width.count(of: result.text)
    return result
  }

  static let text =
    "\u{FEFF}Voor de financiën: zie 26\u{A0}643, nrs. 1–3 (‘één’) van Yeşilgöz en 𝄞.\r\n"
    + String(repeating: "Coördinatie, €\u{A0}5. ", count: 40)

  @Test(arguments: [Encoded.utf8WithMark, .utf16LittleEndian, .utf16BigEndian])
  func `says what it says as a whole, and takes as many bytes`(_ encoding: Encoded) throws {
    let text = encoding == .utf8WithMark ? String(Self.text.dropFirst()) : Self.text
    let written = try #require(encoding.bytes(text))
    let bytes = encoding == .utf8WithMark ? written : Array(written.dropFirst(2))
    for size in [1, 2, 3, 7, 64, 1 << 20] {
      let read = Self.streamed(bytes, by: size)
      #expect(read.text == Array(Self.text.utf8))
      #expect(read.doubts == [])
      #expect(read.width == bytes.count)
    }
  }

  @Test func `is Windows-1252 where its first byte beyond ASCII is plausible as that`() throws {
    let text = "Zie 26\u{A0}643, nrs. 1–3 (‘één’) voor de financiën, €\u{A0}5."
    let bytes = try #require(Encoded.windows1252.bytes(text))
    for size in [1, 2, 3, 7, 1 << 20] {
      let read = Self.streamed(bytes, by: size)
      #expect(read.text == Array(text.utf8))
      #expect(read.doubts == [Doubt(reason: .windows1252, offset: 6)])
      #expect(read.width == bytes.count)
    }
  }

  @Test(
    arguments: [
      // The name of a country in the encoding of DOS.
      (
        Array("Belgi".utf8) + [0x89] + Array("n en meer".utf8),
        [.init(reason: .notUTF8, offset: 5)]
      ),
      (Array("Één ".utf8) + [0xE9] + Array("n".utf8), [.init(reason: .notUTF8, offset: 6)]),
      (
        [0xE9, 0x6E, 0x20, 0x81],
        [
          .init(reason: .windows1252, offset: 0), .init(reason: .implausible, offset: 3),
        ]
      ),
      ([0xFF, 0xFE, 0x41, 0x00, 0x42], [.init(reason: .halfCharacter, offset: 4)]),
      ([0xFE, 0xFF, 0xD8, 0x00, 0x00, 0x41], [.init(reason: .halfCharacter, offset: 2)]),
      (Array("A\0B\0".utf8), [.init(reason: .control, offset: 1)]),
      (
        Array("%PDF-1.7\n\u{0}".utf8) + [0xE9, 0x20],
        [.init(reason: .otherFile(Phrase("a PDF")), offset: 0)]
      ),
      (
        Array("Één\u{1}, ".utf8) + [0xE9, 0x6E],
        [.init(reason: .control, offset: 5), .init(reason: .notUTF8, offset: 8)]
      ),
      (Array("Een financiÃ«le brief".utf8), [.init(reason: .damaged, offset: 11)]),
      (Array("één financiÃ«le brief, met Ã©Ã©n".utf8), [.init(reason: .damaged, offset: 13)]),
      (Array("één financiÃ«le brief".utf8), []), ([], []),
    ] as [([UInt8], [Doubt])])
  func `is doubted where something speaks against it, once`(_ bytes: [UInt8], _ doubts: [Doubt]) {
    let twice = bytes + bytes
    #expect(Self.streamed(bytes).doubts == doubts)
    for size in [1, 3, 5] { #expect(Self.streamed(twice, by: size) == Self.streamed(twice)) }
  }

  @Test func `may be any bytes`() {
    for seed in 0..<40 {
      let bytes = (0..<3_000).map { UInt8(truncatingIfNeeded: ($0 &+ seed) &* $0 &* 31 >> 3) }
      let start: [UInt8] = [[], [0xFF, 0xFE], [0xFE, 0xFF], [0xE9, 0x20]][seed % 4]
      let whole = Self.streamed(start + bytes)
      for size in [1, 5, 1_000] { #expect(Self.streamed(start + bytes, by: size) == whole) }
    }
  }
}
