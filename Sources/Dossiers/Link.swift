/// Something that two papers or motions have to do with each other, and why that is believed.
package struct Link: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case cites
    case isKamerstuk = "is"
    case advisesOn = "advises on"
    case accompanies
    case answers
    case replaces
  }

  package enum Node: Hashable, Sendable {
    case document(Int)
    case motion(Int)
    /// A paper by its canonical number.
    case number(String)
  }

  package enum Basis: String, Sendable { case stated, inferred }

  package let kind: Kind
  package let from: Node
  package let to: Node
  package let basis: Basis
  /// Plain words; for a stated link the words of the paper, in the evidence, are enough.
  package let reasons: [String]
  package let sources: [Proof]
}
