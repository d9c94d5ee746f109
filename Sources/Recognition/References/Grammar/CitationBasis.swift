internal import Kamerstukken

/// How sure the words before a number make it that it is a dossier's.
enum CitationBasis {
  /// «Kamerstuk» or its like stands before it.
  case labelled
  /// So does the session.
  case session
  /// So it does, and names the Senate, whose papers have letters.
  case senate
  case bare
  /// «motie» or «amendement» stands before it.
  case announced
  /// `nr.` stands before it, so it may be the number of a ruling.
  case numbered
  /// Other digits stand before it, as in a row of a table, so it may be an amount.
  case listed

  var isLabelled: Bool { self == .labelled || self == .session || self == .senate }
}

extension WrittenDossier {
  /// Whether nothing but a dossier is written so: with a Rijkswet number, a council, or a budget chapter and a hyphen.
  var isUnmistakable: Bool {
    guard number.isLikely else { return false }
    if rijkswet != nil || number.number == 21_501 && isDashed { return true }
    guard let suffix = number.suffix, suffix.utf8.count > 1 || isDashed else { return false }
    var cursor = Cursor(suffix)
    return cursor.budgetChapter() != nil
  }
}

extension DossierNumber {
  /// Whether a number that nothing says is a dossier's can be one: of the last forty years, and not round.
  var isLikely: Bool { isRecent && number % 1_000 != 0 }

  /// Whether it is of the last forty years; the budgets of some years have round numbers.
  var isRecent: Bool { (15_000...39_999).contains(number) }
}
