internal import Kamerstukken
internal import Reading

extension FuzzTarget {
  /// Any bytes as a page of the web, and as whatever file they are.
  static let markup = FuzzTarget(
    "markup", feeds: "the reader of HTML, and the door that tells what a file is",
    seeds: .files([".html"]), examples: markupExamples
  ) { bytes, violations in
    violations.checkMarkup(bytes, .html)
    violations.checkDoor(bytes)
  }

  /// Any bytes as an official publication.
  static let publication = FuzzTarget(
    "publication", feeds: "the reader of XML and of official publications",
    seeds: .files([".xml"]), examples: publicationExamples
  ) { bytes, violations in
    violations.checkMarkup(bytes, .xml)
    violations.checkDoor(bytes)
    violations.checkDoor(Array("<kamerstuk>".utf8) + bytes + Array("</kamerstuk>".utf8))
  }

  private static let markupExamples = [
    "<html><body><h1>Kamerbrief</h1><p>Zie Kamerstuk 26 643, nr. 1001&nbsp;&euro;</p></body></html>",
    "<!doctype html><main><ul><li>a<li>b</ul><table><tr><td>Datum<td>3 april 2023</table></main>",
    "<html><script>a<b</script><style>x{}</style><pre>\n x</pre><sup>1</sup></html>",
  ]

  private static let publicationExamples = [
    "<kamerstuk><stuk><al>Zie <extref doc=\"kst-26643-1001\">nr.&#160;2</extref>.</al></stuk></kamerstuk>",
    "<motie><al>verzoekt de regering</al><noot id=\"n1\"><noot.nr>1</noot.nr><noot.al>x</noot.al></noot></motie>",
    "<handelingen><spreekbeurt><spreker>De heer <naam><achternaam>X</achternaam></naam></spreker>"
      + "<tekst><al>a</al></tekst></spreekbeurt></handelingen>",
    "<lijst><li><li.nr>1.</li.nr><al>a</al></li></lijst><![CDATA[x]]><!-- y --><?z?>",
  ]
}

extension Violations {
  /// Whether what is opened is closed, in order, and nothing grows.
  mutating func checkMarkup(_ bytes: [UInt8], _ dialect: MarkupReader.Dialect) {
    var reader = MarkupReader(bytes, as: dialect)
    var open: [String] = []
    var written = 0
    do throws(MarkupError) {
      while let event = try reader.next() {
        switch event {
        case .start(let tag):
          open.append(tag.name)
          written += tag.attributes.reduce(tag.name.utf8.count) {
            $0 + $1.name.utf8.count + $1.value.utf8.count
          }
        case .end(let name): expect(open.popLast() == name, "«\(name)» is closed, not opened last")
        case .text(let text): written += text.count
        }
        expect(open.count <= MarkupReader.deepest, "\(open.count) elements within each other")
      }
      expect(open.isEmpty, "«\(open.last ?? "")» is never closed")
    } catch {
      expect(error.line >= 1, "an error before the first line")
    }
    // A reference of a few letters may stand for a character of more bytes, and a byte that is no UTF-8 for three.
    expect(written <= 4 * bytes.count + 16, "\(written) bytes out of \(bytes.count)")
  }

  /// Reads a file of any kind that no program converts, and checks what it says.
  mutating func checkDoor(_ bytes: [UInt8]) {
    guard FileKind(of: bytes) == .text, let source = try? SourceText(opening: bytes) else { return }
    expect(source.original.isValid, "a text that was made is not UTF-8")
    checkText(source)
    checkRecord(of: source, digest: SHA256.hexadecimal(bytes))
  }
}
