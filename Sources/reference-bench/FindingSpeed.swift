internal import BenchTexts
internal import Recognition
internal import Workbench

/// How fast one text is read, whether what is found in it is what was put there, and what `rg` makes of it.
struct FindingSpeed {
  let name: String
  let text: BenchText

  /// Prints the figures; returns whether every answer is right.
  ///
  /// What is timed is the finder alone, a piece at a time, as papers are read. What it found is held to the answer
  /// in a second pass, reference by reference.
  func isRight() -> Bool {
    print("\(name): \(text.bytes.count) bytes, \(text.references) references")
    var found = 0
    let time = CoreTime.seconds {
      for piece in text.pieces {
        found += ReferenceFinder.references(in: text.bytes, range: piece.range).count
      }
    }
    print("  kamerspoor: \(rate(time)), \(found) references")
    if let rg = Ripgrep.search(text.bytes, for: ReferencePattern.expression) {
      let times = tenths(rg.seconds / time)
      print("  rg:         \(rate(rg.seconds)), \(rg.matches) matches, \(times) times our time")
    } else {
      print("  rg:         not here")
    }
    guard let wrong = firstWrong() else { return found == text.references }
    print("  WRONG: «\(String(decoding: text.bytes[wrong], as: UTF8.self))»")
    return false
  }

  /// The first piece in which something else is found than was put there.
  private func firstWrong() -> Range<Int>? {
    text.pieces.first { piece in
      var answer = Answer()
      for found in ReferenceFinder.references(in: text.bytes, range: piece.range) {
        answer.add(found.ids)
      }
      return answer != piece.answer
    }?.range
  }

  private func rate(_ seconds: Double) -> String {
    "\(Int((Double(text.bytes.count) / max(seconds, 1e-9) / 1e6).rounded())) MB/s"
  }
}
