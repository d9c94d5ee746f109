import Kamerstukken
import Reading
import TestAids
import Testing

@Suite struct `A file of markup in another encoding` {
  private static let publication = """
    <officiele-publicatie><kamerstuk><stuk><algemeen><vrije-tekst><tekst><al>Financiën, één motie</al>
    </tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>
    """

  @Test(
    arguments: [Encoded.utf16LittleEndian, .utf16BigEndian, .utf8WithMark],
    [
      ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n", publication, "kamerspoor-xml 1"),
      ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n", publication, "kamerspoor-xml 1"),
      ("", publication, "kamerspoor-xml 1"),
      (
        "<!DOCTYPE html>\n<html><head><meta charset=\"utf-16\"></head>",
        "<body><p>Financiën, één motie</p></body></html>", "kamerspoor-html 1"
      ),
    ])
  func `is told by what is in it`(_ encoding: Encoded, _ file: (String, String, String)) throws {
    let bytes = try #require(encoding.bytes(file.0 + file.1))
    let source = try SourceText(opening: bytes)
    #expect(source.converter == file.2)
    #expect(String(decoding: source.original.utf8, as: UTF8.self) == "Financiën, één motie\n")
  }

  @Test(arguments: [Encoded.utf16LittleEndian, .utf16BigEndian])
  func `is no text where it is cut off or of another kind`(_ encoding: Encoded) throws {
    for text in ["<?xml version=\"1.0\"?><ander/>", "<officiele-publicatie><al>Een"] {
      let bytes = try #require(encoding.bytes(text))
      #expect(throws: ReadingError.self) { try SourceText(opening: bytes) }
    }
    let whole = try #require(encoding.bytes("<html><p>Een motie</p></html>"))
    #expect(throws: ReadingError.self) { try SourceText(opening: Array(whole.dropLast())) }
  }

  @Test(arguments: [Encoded.utf16LittleEndian, .utf16BigEndian])
  func `stays a text where no element opens it`(_ encoding: Encoded) throws {
    let bytes = try #require(encoding.bytes("Motie < amendement\n<p>Een</p>\n"))
    #expect(try SourceText(opening: bytes).converter == nil)
  }
}
