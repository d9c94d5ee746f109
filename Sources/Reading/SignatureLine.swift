internal import Kamerstukken

/// How a letter begins and ends: salutation, closing, and who signs.
extension LineText {
  /// «De Minister van Justitie en Veiligheid,» alone on its line.
  func isSignatureOffice(words: Int) -> Bool {
    guard count <= 110, words <= 14, last == UInt8(ascii: ",") else { return false }
    var cursor = cursor
    _ = cursor.skip("namens ")
    guard cursor.skipWord("De") else { return false }
    cursor.skipSpaces()
    return cursor.skip("minister") || cursor.skip("staatssecretaris")
  }

  /// An office, a comma and a name with initials.
  ///
  /// «De minister van Volksgezondheid, Welzijn en Sport, E.I. Schippers»
  var isSignatureLine: Bool {
    guard count <= 140 else { return false }
    var cursor = cursor
    guard cursor.skip("De "),
      cursor.skip("minister") || cursor.skip("staatssecretaris"),
      let comma = bytes[content].lastIndex(of: UInt8(ascii: ","))
    else { return false }
    cursor.position = comma + 1
    cursor.skipSpaces()
    return cursor.next?.isUppercase ?? false && cursor.peek(1) == UInt8(ascii: ".")
  }

  /// «Minister van Landbouw, Natuur en Voedselkwaliteit» alone on its line, under a name.
  func isBareOffice(words: Int) -> Bool {
    guard count <= 100, words <= 12, first?.isUppercase ?? false, last != UInt8(ascii: ".") else {
      return false
    }
    var cursor = cursor
    return (cursor.skip("Minister ") || cursor.skip("Staatssecretaris "))
      && (cursor.skip("van ") || cursor.skip("voor "))
  }

  var isSalutation: Bool {
    var cursor = cursor
    return cursor.skipWord("Geachte")
  }

  var isClosing: Bool {
    var cursor = cursor
    return cursor.skipWord("Hoogachtend") || cursor.skip("Met vriendelijke groet")
  }
}
