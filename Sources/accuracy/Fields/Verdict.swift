/// How a field of a record stands to the truth that was written by hand.
package enum Verdict: String, CaseIterable, Sendable {
  /// As the truth has it; also nothing, where the paper does not tell.
  case exact
  /// Some of it: a text of which a part is lacking or too much, the right day on another basis.
  case partial
  /// Nothing, where the paper tells.
  case missing
  /// Something else, or something where the paper does not tell.
  case wrong
  /// As the paper prints it, where the register says otherwise; never counted as right.
  case misprint
}

extension Verdict {
  /// Which of two to choose where one thing may be judged against several.
  var likeness: Int {
    switch self {
    case .exact: 2
    case .partial: 1
    case .missing, .wrong, .misprint: 0
    }
  }
}
