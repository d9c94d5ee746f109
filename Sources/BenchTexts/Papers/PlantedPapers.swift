package import Reading

/// Any number of papers in the forms of the corpus, with other numbers, names, days and words.
///
///     case 0   motion A ─ motion B ─ A amended, or motion C ─ motion D
///              └ letter with advice on A and B ─ its memo ─ answers to questions
///                └ letter that carries A out, printed under a number ─ minutes that name it ─ letter on older motions
///     case 1   …
///
/// The paper at an index is made from the index and the corpus alone: the first thousand of a million papers are the
/// thousand papers of a smaller run, and no paper has to be kept to make another. What must be found in a paper is
/// told beside its bytes.
///
/// Sizes and references are those of the real papers we were given:
///
///                 papers  bytes: least, middle, most  references in a thousand bytes
///     motions        464        340      930   2,196  0.16 (15 in 100 have one)
///     memos            8        679    2,109   9,386  0.35
///     letters          2      2,232           4,834  0.57
///     answers          2      5,041          10,294  0.20
///
/// There were no minutes among them, and no letters of several pages: those are as long as we know such papers to be.
package struct PlantedPapers: Sendable {
  let prose: PlantedProse

  /// Takes the sentences of the corpus.
  package init(_ corpus: [SourceText]) {
    prose = PlantedProse(corpus)
  }

  /// The paper at an index from 0.
  package subscript(index: Int) -> PlantedPaper {
    let (number, role) = index.quotientAndRemainder(dividingBy: PlantedCase.papers)
    var text = PaperText(seed: UInt64(index), prose: prose)
    PlantedCase(number).write(PlantedCase.Role.allCases[role], to: &text)
    return text.paper(index)
  }

  /// The indices of the first papers of one role, in order.
  package static func indices(of roles: Set<PlantedCase.Role>, below count: Int) -> [Int] {
    (0..<count).filter { roles.contains(PlantedCase.Role.allCases[$0 % PlantedCase.papers]) }
  }
}
