extension KamerstukNumber: Comparable {
  /// A Boolean value indicating whether the left paper comes before the right one: 990, 1001, 1001e, then B, AB.
  ///
  /// Papers of different dossiers are in the order of the dossiers' ids.
  package static func < (left: Self, right: Self) -> Bool {
    guard left.dossier == right.dossier else {
      return left.dossier.description < right.dossier.description
    }
    return left.rank < right.rank
  }

  /// The digits of the number, of `42e` too; nothing of a Senate letter.
  package var value: Int? {
    let digits = number.utf8.prefix(while: \.isDigit)
    return digits.isEmpty ? nil : digits.reduce(0) { $0 * 10 + $1.digitValue }
  }

  private var rank: (value: Int, length: Int, number: String) {
    (value ?? .max, number.utf8.count, number)
  }
}
