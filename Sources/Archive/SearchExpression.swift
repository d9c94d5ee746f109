/// Words as a person types them, made into an expression of the index that is never malformed.
///
/// Each word is a string, in which nothing has a meaning of its own, and stands for every word that starts so:
/// `"35334-120"*`. A word without any letter or digit is dropped.
struct SearchExpression {
  let text: String

  /// Makes the expression, or nothing where no word is left.
  init?(words: [String]) {
    let quoted = words.compactMap(Self.quoted)
    guard !quoted.isEmpty else { return nil }
    text = quoted.joined(separator: " ")
  }

  private static func quoted(_ word: String) -> String? {
    guard word.unicodeScalars.contains(where: isLetterOrDigit) else { return nil }
    var result = "\""
    for scalar in word.unicodeScalars {
      switch scalar {
      case "\"": result += "\"\""
      // A NUL would end the expression in the middle of the string.
      case "\0": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\"*"
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
