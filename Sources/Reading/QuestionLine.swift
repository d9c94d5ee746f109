internal import Kamerstukken

/// Written questions and the answers to them.
extension LineText {
  /// `Vraag 1`, `Antwoord 12`, `Antwoord op vraag 3`, alone on its line.
  var isNumberedQuestion: Bool {
    guard count <= 24 else { return false }
    var cursor = cursor
    guard cursor.skipWord("Vraag") || cursor.skipWord("Antwoord") else { return false }
    _ = cursor.skip(" op vraag")
    cursor.skipSpaces()
    guard cursor.number(digits: 1...3) != nil else { return false }
    _ = cursor.skip(UInt8(ascii: ":")) || cursor.skip(UInt8(ascii: "."))
    return cursor.isAtEnd
  }

  /// Where written questions or an answer to them begin: `Vragen van het lid …`, `Antwoord van Minister …`.
  var opensQuestionOrAnswer: Bool {
    var cursor = cursor
    if cursor.skip("Antwoord van ") {
      return cursor.skip("Minister") || cursor.skip("Staatssecretaris") || cursor.skip("de ")
    }
    return cursor.skip("Vragen van het lid ") || cursor.skip("Vragen van de leden ")
  }
}
