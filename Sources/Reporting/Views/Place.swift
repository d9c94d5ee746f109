package import Dossiers
package import Kamerstukken

/// A place in a paper, for a reader: name, line and the words there.
package struct Place {
  package let name: String
  package let line: Int
  /// The page, where the text was converted from a file that has pages.
  package let page: Int?
  package let quote: String

  package init(_ source: Proof, in graph: DossierGraph) {
    self.init(source.evidence, in: graph.documents[source.document])
  }

  package init(_ evidence: Evidence, in document: HeldDocument) {
    name = document.name
    line = document.original.lines(of: evidence.first).lowerBound
    page = document.pages.number(at: evidence.first.lowerBound)
    quote = document.original.quote(evidence.first)
  }

  /// `memo.txt:32 «Motie …»`, or `memo.pdf, page 2, line 32 «Motie …»`, the quote cut in its middle to `length` characters.
  package func text(_ length: Int = 140) -> Phrase {
    let words = Shortening.middle(quote, to: length, breaksWords: true)
    guard !words.isEmpty else { return Phrase(verbatim: name) }
    guard let page else { return Phrase("\(name):\(line) «\(words)»") }
    return Phrase("\(name), page \(page), line \(line) «\(words)»")
  }
}
