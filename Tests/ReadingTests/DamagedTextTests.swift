import Kamerstukken
import Reading
import TestAids
import Testing

@Suite struct `A text that was decoded wrongly` {
  @Test(arguments: [
    "financiën", "«motie»", "“citaat” – slot…", "één à twee", "Özütok", "Kostić", "€ 3,50",
    "Yeşilgöz",
    "Yes\u{327}ilgo\u{308}z", "a\u{A0}b",
  ])
  func `is mended, once and twice`(_ text: String) throws {
    let plain = try SourceText(reading: Array("Zie \(text) hier.".utf8))
    for encoding in [Encoded.damaged, .damagedTwice] {
      let bytes = try #require(encoding.bytes("Zie \(text) hier."))
      let source = try SourceText(reading: bytes)
      #expect(source.encoding == Encoded.damaged.rawValue)
      #expect(source.clean == plain.clean)
      #expect(source.diagnostics.map(\.code) == [.encodingMended])
      #expect(source.original.quote(0..<bytes.count).utf8.elementsEqual(bytes))
    }
  }

  @Test func `is mended where sound letters stand in it too`() throws {
    let source = try SourceText(reading: Array("ë Ã«Ã« Ã« é".utf8))
    #expect(source.string(source.blocks[0].range) == "ë ëë ë é")
    let evidence = try #require(source.diagnostics.first?.evidence)
    #expect(evidence.places.map(source.original.quote) == ["Ã«", "Ã«", "Ã«"])
  }

  @Test func `is left alone with a word where it may be an example`() throws {
    let text = "Een ë die als Ã« wordt gelezen."
    let source = try SourceText(reading: Array(text.utf8))
    #expect(source.string(source.blocks[0].range) == text)
    #expect(source.encoding == "UTF-8")
    #expect(source.diagnostics.map(\.code) == [.encodingDoubtful])
    #expect(source.diagnostics[0].evidence.map { source.original.quote($0.first) } == "Ã«")
  }

  @Test(arguments: ["São Paulo", "CAFÉ", "Âge", "ÉÉN” zei", "Ångström", "à 3", "10 °C", "§ 3 ©"])
  func `is none of these`(_ text: String) throws {
    let source = try SourceText(reading: Array(text.utf8))
    #expect(source.encoding == "UTF-8")
    #expect(source.diagnostics == [])
  }
}

@Suite struct `A text in Windows-1252` {
  @Test(arguments: [
    "financiën en ‘s-Gravenhage, ’s avonds", "“citaat” – slot…", "één à twee", "€ 3,50 per m²",
    "Özütok en CATEGORIEËN", "«motie»", "10 °C ± 2", "1\u{A0}½ — §\u{A0}3", "zo\u{AD}mer ® ™",
    "Curaçao, São Paulo, Åland, Øresund",
  ])
  func `is told by its words`(_ text: String) throws {
    let bytes = try #require(Encoded.windows1252.bytes("Zie \(text) hier."))
    let source = try SourceText(reading: bytes)
    #expect(source.encoding == "Windows-1252")
    #expect(source.clean == (try SourceText(reading: Array("Zie \(text) hier.".utf8))).clean)
    #expect(source.original.quote(0..<bytes.count) == "Zie \(text) hier.")
    #expect(source.diagnostics == [])
  }
}

@Suite struct `A text in UTF-16` {
  @Test func `has its lines and characters at their own bytes`() throws {
    let text = "Geachte voorzitter,\r\n\r\nZie 😀 hier,\r\nen financiën.\r\n"
    for encoding in [Encoded.utf16LittleEndian, .utf16BigEndian] {
      let bytes = try #require(encoding.bytes(text))
      let source = try SourceText(reading: bytes)
      #expect(source.encoding == encoding.rawValue)
      #expect(source.original.lineStarts == [0, 44, 48, 76])
      #expect(source.outline == ["Zie 😀 hier, en financiën."])
      #expect(source.evidence(source.blocks[1].range).first == 48..<102)
      #expect(source.quotes(of: "😀 hier") == ["😀 hier"])
      #expect(source.original.lines(of: 48..<102) == 3...4)
    }
  }
}
