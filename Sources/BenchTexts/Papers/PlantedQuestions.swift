/// What an archive of planted papers is asked, and what it must answer, however many papers it holds.
///
/// All of it stands in the first cases, so that the answers are the same at a thousand papers and at a million.
package struct PlantedQuestions: Sendable {
  /// The letters that name the motion of the first case which many papers name.
  static let namings = 49
  /// The fewest papers that hold every answer.
  package static let leastPapers = (namings + 1) * PlantedCase.papers

  /// A motion's number as people write it, and how many papers cite it.
  package let number: String
  package let citedBy: Int
  /// The number of a letter and of its memo.
  package let kenmerk: String
  /// A word of one paper.
  package let word: String
  /// A motion that many papers name, how many cite it, and the events of its history: it is handed in, and each of
  /// the papers is an event.
  package let busyNumber: String
  package let busyCitedBy: Int
  package let events = namings + 1

  package init(_ papers: PlantedPapers) {
    let first = PlantedCase(0)
    let number = first.number(.motion).canonical
    let busy = first.number(.lastMotion).canonical
    let cited = (0..<Self.leastPapers).map { Set(papers[$0].cited) }
    self.number = number
    busyNumber = busy
    citedBy = cited.count { $0.contains(number) }
    busyCitedBy = cited.count { $0.contains(busy) }
    kenmerk = first.kenmerk(.advice)
    word = papers[PlantedCase.papers + 2].word
  }

  /// The numbers that are cited and that no paper has, among the first papers.
  package static func missing(below count: Int) -> Int {
    let place = PlantedCase.Role.allCases.firstIndex(of: .advice) ?? 0
    let cases = (count - place + PlantedCase.papers - 1) / PlantedCase.papers
    return (cases + 6) / 10
  }
}
