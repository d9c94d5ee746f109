import Kamerstukken
import Foundation
import Reading
import TestAids
import Testing

@Suite(.enabled(if: isInstalled("pdftotext")), .timeLimit(.minutes(10)))
struct `A PDF` {
  private let letter = PDFFile(pages: [
    ["Geachte voorzitter,", "", "De REACH-", "verordening geldt (in één land)."],
    ["Hoogachtend,", "", "De Minister van Financiën,"],
  ])

  @Test func `is read page by page, as the page looks`() throws {
    let text = try PDFConverter.convert(letter.bytes)
    #expect(text.converter.hasPrefix("pdftotext "))
    #expect(text.converter.hasSuffix(" -layout"))
    #expect(text.pageStarts.count == 2)
    let second = String(decoding: text.text[text.pageStarts[1]...], as: UTF8.self)
    #expect(second.hasPrefix("Hoogachtend,"))
    let source = try SourceText(opening: letter.bytes)
    #expect(source.converter == text.converter)
    #expect(source.outline.contains("De REACH-verordening geldt (in één land)."))
    #expect(source.quotes(of: "REACH-verordening") == ["REACH-\nverordening"])
  }

  @Test func `with running text in columns is read in reading order`() throws {
    let left = "De vraag is wat wij daar nu van vinden en wie"
    let right = "dat doet, en wanneer het gedaan zal zijn, want"
    let page = PDFFile(pages: [
      (0..<30).map { "\(left) \($0 % 10)\(String(repeating: " ", count: 12))\(right) \($0 % 10)" }
    ])
    let text = try PDFConverter.convert(page.bytes)
    #expect(!text.converter.hasSuffix("-layout"))
  }

  @Test func `without a text layer says how to make one`() throws {
    let error = #expect(throws: ReadingError.self) {
      try SourceText(opening: PDFFile(pages: [[], []]).bytes)
    }
    #expect(error?.description == "no text layer; make one with: ocrmypdf -l nld IN OUT")
  }

  @Test func `with a password says so`() {
    #expect(throws: ReadingError(.conversion(ConversionError(.password)))) {
      try SourceText(opening: PDFFile(pages: [["x"]], isLocked: true).bytes)
    }
  }

  @Test func `that is cut off anywhere is damaged, never half read`() {
    for count in stride(from: 5, to: letter.bytes.count - 20, by: 97) {
      let error = #expect(throws: ReadingError.self, "\(count)") {
        try SourceText(opening: Array(letter.bytes[..<count]))
      }
      #expect(error?.description.contains("damaged") == true, "\(count)")
    }
  }

  @Test func `that takes too long or gives too much is given up`() {
    #expect(throws: ConversionError(.timedOut(program: "pdftotext", seconds: 0))) {
      try PDFConverter.convert(letter.bytes, limits: .init(seconds: 0))
    }
    #expect(throws: ConversionError(.tooLarge(program: "pdftotext"))) {
      try PDFConverter.convert(letter.bytes, limits: .init(bytes: 10))
    }
  }

  @Test func `leaves no file behind in its folder`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write([1], to: "x")
    let path = folder.path
    _ = consume folder
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
