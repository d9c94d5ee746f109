package import Kamerstukken

/// Something that two papers, motions, people or debates have to do with each other, and why that is believed.
package struct Link: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case cites
    /// A letter without a number is the paper that others cite by number.
    case isKamerstuk = "is"
    /// A memo, or a letter, on a motion.
    case advisesOn = "advises on"
    /// A memo and the letter it advised.
    case accompanies
    /// A letter and the motion, question or letter it answers.
    case answers
    case carriesOut = "carries out"
    case replaces
    case debatedIn = "debated in"
    case submittedBy = "submitted by"
    case signedBy = "signed by"
    case sentTo = "sent to"
    /// A letter and the commitment it delivers.
    case fulfils
    /// Two files with one paper in them.
    case sameAs = "same as"
    /// Two versions of one paper, the newer first.
    case versionOf = "version of"
  }

  package enum Node: Hashable, Sendable {
    case document(Int)
    case motion(Int)
    /// A paper by its canonical number.
    case number(String)
    case debate(Int)
    case person(Int)
    /// The body a paper is sent to, as it names it.
    case body(String)
    /// A promise, as an index into the record's of a document.
    case commitment(document: Int, index: Int)
  }

  package enum Basis: String, Sendable, Comparable {
    case stated, inferred
    /// The reader's own verdict.
    case reader

    /// What is inferred, below what is stated, below what the reader says.
    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .inferred: 0
      case .stated: 1
      case .reader: 2
      }
    }
  }

  package let kind: Kind
  package let from: Node
  package let to: Node
  package let basis: Basis
  /// How sure it is that the link holds.
  package let confidence: Confidence
  /// Plain words; for a stated link the words of the paper, in the evidence, are enough.
  package let reasons: [Phrase]
  package let sources: [Proof]
}

extension Link {
  /// This link with what another telling of it gives; of the two, the surer one tells how sure it is.
  func adding(_ other: Link, replacingSources: Bool = false) -> Link {
    let first = replacingSources && !other.sources.isEmpty ? [] : sources
    return Link(
      kind: kind, from: from, to: to, basis: max(basis, other.basis),
      confidence: max(confidence, other.confidence),
      reasons: reasons + other.reasons.filter { !reasons.contains($0) },
      sources: first + other.sources.filter { !first.contains($0) })
  }
}
