internal import Glibc
internal import Workbench

/// All that a run of the bench has measured, printed as it comes and kept in the repository when asked.
struct Figures {
  private var sections: [(title: String, figures: [Figure])] = []
  /// What was measured with fewer documents.
  private var before: (documents: Int, figures: [String: Figure])?
  private(set) var wrong: [String] = []

  /// Adds what was measured of a number of documents, compares it with a tenth of them, and prints it.
  mutating func add(documents: Int, _ figures: [Figure]) {
    var figures = figures
    if let before, before.documents * 10 == documents {
      for index in figures.indices {
        if let tenth = before.figures[figures[index].name] {
          figures[index].compare(withTenth: tenth)
        }
      }
    }
    before = (documents, Dictionary(figures.map { ($0.name, $0) }) { first, _ in first })
    add("\(Number.grouped(documents)) documents", figures)
  }

  /// Adds and prints a table under a title.
  mutating func add(_ title: String, _ figures: [Figure]) {
    sections.append((title, figures))
    print("\n## \(title)\n")
    for line in FigureTable(figures).lines { print(line) }
    // Larger sizes take their time, and what is known can be read meanwhile.
    fflush(nil)
  }

  /// Notes an answer that is not the planted one.
  mutating func addWrong(_ what: String) {
    wrong.append(what)
    print("wrong answer: \(what)")
  }

  /// Writes the page that keeps them.
  func record(in path: String, date: String, program: String) {
    var lines = [
      "# Figures", "",
      "How fast the program is and how much it takes, beside what it is held against.", "",
      "## How they are made", "",
      "Measured on \(date) with \(program), on \(Machine.description).",
      "This page is written by `make bench RECORD=1`; <doc:Measure> says what each line means.",
    ]
    for section in sections {
      lines += ["", "## \(section.title)", ""] + FigureTable(section.figures).lines
    }
    let text = lines.joined(separator: "\n") + "\n"
    if !WholeFile.write(Array(text.utf8), to: path) { Bench.fail("\(path): cannot be written", 2) }
  }
}
