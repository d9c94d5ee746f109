import Dossiers
import Foundation
import Kamerstukken
import Reporting
import Testing

@Suite struct `The table of Dutch` {
  private static let sources = {
    let top = URL(filePath: #filePath).pathComponents.dropLast(4).joined(separator: "/")
    return "\(top.dropFirst())/Sources"
  }()

  /// The words of closed lists that answers for people show.
  private static let terms: [String] =
    Link.Kind.allCases.map(\.rawValue) + Motion.Relation.allCases.map(\.rawValue)
    + Motion.NumberBasis.allCases.map(\.rawValue) + Reference.Role.allCases.map(\.rawValue)
    + Letter.Relation.allCases.map(\.rawValue) + Sender.Basis.allCases.map(\.rawValue)
    + Advice.Basis.allCases.map(\.rawValue) + DocumentDate.Basis.allCases.map(\.rawValue)
    + Verdict.Value.allCases.map(\.rawValue) + DocumentRecord.Kind.allCases.map(\.rawValue)

  /// The words of those lists that are Dutch already.
  private static let dutch: Set<String> = [
    "beslisnota", "kamerbrief", "motie", "amendement", "kamervragen", "antwoord", "verslag",
    "handelingen", "kenmerk",
  ]

  @Test func `has every phrase of the sources`() throws {
    let found = try PhraseLiterals(under: Self.sources).templates
    #expect(found.count > 200)
    #expect(found.filter { Dutch.table[$0] == nil }.sorted() == [])
  }

  @Test func `has every word of the closed lists`() {
    #expect(Self.terms.filter { Dutch.table[$0] == nil && !Self.dutch.contains($0) } == [])
  }

  @Test func `has no phrase that nothing says`() throws {
    let used = try PhraseLiterals(under: Self.sources).templates.union(Self.terms)
    #expect(Dutch.table.keys.filter { !used.contains($0) }.sorted() == [])
  }

  @Test func `names the same values on both sides`() {
    for (english, dutch) in Dutch.table {
      #expect(Self.values(english) == Self.values(dutch), "\(english)")
    }
  }

  private static func values(_ template: String) -> [Substring] {
    template.matches(of: /\{\d+\}/).map { template[$0.range] }.sorted()
  }
}

@Suite struct `A phrase` {
  @Test func `keeps its fixed words apart from what varies`() {
    let phrase = Phrase("the same Member, \("Leijten {1}"), \(Phrase("the same day, \(3)"))")
    #expect(phrase.template == "the same Member, {1}, {2}")
    #expect(phrase.english == "the same Member, Leijten {1}, the same day, 3")
  }

  @Test func `is said in another language, the phrases in it too`() {
    let phrase = [Phrase("the same Member, \("Leijten")"), Phrase("undated")].joined(by: "; ")
    #expect(Language.dutch.text(phrase) == "hetzelfde Kamerlid, Leijten; ongedateerd")
    #expect(Language.english.text(phrase) == "the same Member, Leijten; undated")
  }

  @Test func `stays as it is where it is no sentence of the program`() {
    #expect(Language.dutch.text(Phrase(verbatim: "undated {1}")) == "undated {1}")
  }
}
