internal import BenchTexts
internal import Workbench

/// Questions to an archive, each beside the `sqlite3` program asking for the same rows.
struct LookUps {
  /// A question: the words of the command, the same in SQL, and whether an answer is the planted one.
  private struct Question {
    let name: String
    let words: [String]
    var sql: String?
    var goals: [Goal] = []
    let isRight: (WholeRun) -> Bool
  }

  private enum Goal { case likeSQLite, milliseconds(Double) }

  let program: String
  let archive: String
  let documents: Int
  let planted: PlantedQuestions

  /// Asks every question; where `sqlite3` is not installed there is nothing beside them.
  func figures(_ figures: inout Figures) -> [Figure] {
    questions.compactMap { question in
      let series = Series.inTurn([
        { WholeRun(program, question.words + ["--archive", archive]) },
        { question.sql.flatMap { WholeRun("sqlite3", ["-readonly", archive, $0]) } },
      ])
      let answer = WholeRun(program, question.words + ["--archive", archive])
      if answer.map(question.isRight) != true { figures.addWrong(question.name) }
      guard let own = series[0] else { return nil }
      var figure = Figure(
        question.name, own, beside: series[1].map { Reference("sqlite3", $0) })
      for goal in question.goals {
        switch goal {
        case .likeSQLite: figure.expectRatio(atMost: 2)
        case .milliseconds(let most):
          figure.expect(atMost: most / 1_000, Number.text(most / 1_000, .seconds))
        }
      }
      figure.note = "\(Number.text(Double(own.peak), .bytes))"
      return figure
    }
  }

  private var questions: [Question] {
    let lookUp: [Goal] = [.likeSQLite, .milliseconds(3)]
    return [
      Question(
        name: "search a number", words: ["search", planted.number],
        sql: Self.number(planted.number), goals: lookUp
      ) { $0.text.hasPrefix("\(planted.number): cited by \(planted.citedBy), held: yes") },
      Question(
        name: "search a number cited by \(planted.busyCitedBy)",
        words: ["search", planted.busyNumber], sql: Self.number(planted.busyNumber)
      ) { $0.text.hasPrefix("\(planted.busyNumber): cited by \(planted.busyCitedBy), held: yes") },
      Question(
        name: "search a kenmerk", words: ["search", planted.kenmerk],
        sql: "SELECT date, kind, name, title FROM document WHERE kenmerk = '\(planted.kenmerk)'",
        goals: lookUp
      ) { Self.count("has this kenmerk", in: $0) == 2 },
      Question(
        name: "search a word of one paper", words: ["search", planted.word],
        sql: Self.word(planted.word), goals: lookUp
      ) { Self.count(".txt", in: $0) == 1 },
      Question(
        name: "search a word of many papers", words: ["search", "algoritmeregister"],
        sql: Self.word("algoritmeregister")
      ) { Self.count(".txt", in: $0) == 100 },
      Question(
        name: "show a paper", words: ["show", planted.number], sql: Self.paper(planted.number),
        goals: lookUp
      ) { Self.count(planted.number, in: $0) >= 2 && $0.text.hasPrefix("file ") },
      Question(
        name: "motion with \(planted.events) events", words: ["motion", planted.busyNumber],
        sql: Self.motion(planted.busyNumber)
      ) { Self.events(in: $0) == planted.events },
      Question(
        name: "timeline of \(planted.events) events", words: ["timeline", planted.busyNumber],
        sql: Self.motion(planted.busyNumber), goals: [.milliseconds(10)]
      ) { Self.events(in: $0) == planted.events },
      Question(name: "check", words: ["check"]) {
        Self.count("is cited and not held", in: $0) == PlantedQuestions.missing(below: documents)
      },
    ]
  }

  private static func count(_ words: String, in run: WholeRun) -> Int {
    run.text.split(separator: "\n").count { $0.contains(words) }
  }

  /// The lines of a history that begin with a day.
  private static func events(in run: WholeRun) -> Int {
    run.text.split(separator: "\n").count { line in
      line.utf8.dropFirst(4).first == UInt8(ascii: "-")
        && line.utf8.prefix(4).allSatisfy { (0x30...0x39).contains($0) }
    }
  }
}

extension LookUps {
  private static func paper(_ number: String) -> String {
    """
    SELECT document.* FROM document_kamerstuk JOIN document ON id = document
    WHERE kamerstuk = '\(number)'
    """
  }

  private static func number(_ number: String) -> String {
    """
    SELECT date, kind, name, title FROM document_kamerstuk JOIN document ON id = document
    WHERE kamerstuk = '\(number)'
    UNION ALL
    SELECT date, document.kind, name, raw FROM reference_id
    JOIN reference ON (reference.document, ordinal) = (reference_id.document, reference)
    JOIN document ON document.id = reference_id.document
    WHERE reference_id.id = '\(number)' ORDER BY 1 DESC
    """
  }

  private static func word(_ word: String) -> String {
    """
    SELECT date, kind, name, title, snippet(document_search, 0, '', '', '…', 24)
    FROM document_search JOIN document ON id = document_search.rowid
    WHERE document_search MATCH '\(word)' ORDER BY rank LIMIT 100
    """
  }

  private static func motion(_ number: String) -> String {
    """
    SELECT date, name, motion.* FROM motion JOIN document ON id = document
    WHERE kamerstuk = '\(number)' ORDER BY date
    """
  }
}
