internal import Kamerstukken
internal import Recognition

extension FuzzTarget {
  /// Whatever a reader may type for a number or a range of them.
  static let typed = FuzzTarget(
    "typed", feeds: "numbers and ranges as they are typed", longest: 256, seeds: .none,
    examples: [
      "26643-990..1010", "26 643, nrs. 990...1010", "36600-XVI 50…60", "21501-33 nr 980..",
      "26643/1001, 26643/1002", "https://zoek.officielebekendmakingen.nl/kst-26643-1001.html?a#b",
      "36 600 xvi 12", "26643:1001; 26643#7", "..", "26643 1010..990", "kst-36410-A-33",
      "https://eur-lex.europa.eu/?uri=CELEX:32019R1937",
    ]
  ) { bytes, violations in
    let text = String(decoding: bytes, as: UTF8.self)
    let canonical = TypedNumbers.canonical(text)
    violations.checkUTF8(canonical, "what was typed")
    violations.expect(canonical == TypedNumbers.canonical(text), "read otherwise the second time")
    for typed in [canonical, Array(text.utf8)] {
      var cursor = Cursor(LoneReference(typed).source.clean)
      guard let typed = cursor.typedRange(dossier: { LoneReference(Array($0)).dossier }) else {
        continue
      }
      guard let range = typed.range ?? typed.turned else { continue }
      var again = Cursor(Array(range.description.utf8))
      let read = again.typedRange { LoneReference(Array($0)).dossier }?.range
      violations.expect(
        read == range || range.first == nil && range.last == nil,
        "\(range) is read as \(read?.description ?? "nothing")")
    }
  }
}
