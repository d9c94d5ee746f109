/// What a line can be by its own look, whatever stands around it.
struct LineTraits: OptionSet {
  let rawValue: UInt32

  /// It ends as a sentence does; a closing quote or bracket after the stop does not matter.
  static let endsSentence = Self(rawValue: 1 << 0)
  /// `Pagina 1 van 2`, or what a web page says around a paper.
  static let pageNumber = Self(rawValue: 1 << 1)
  static let address = Self(rawValue: 1 << 2)
  /// The name of a part of a ministry: `Directie …`.
  static let unit = Self(rawValue: 1 << 3)
  /// «Bij beantwoording de datum en ons kenmerk vermelden.».
  static let replyRequest = Self(rawValue: 1 << 4)
  /// `Den Haag, 24 mei 2024`.
  static let dateLine = Self(rawValue: 1 << 5)
  static let knownHeading = Self(rawValue: 1 << 6)
  /// `4.1 Politieke context`.
  static let numberedHeading = Self(rawValue: 1 << 7)
  static let bullet = Self(rawValue: 1 << 8)
  /// `a. `, `1. `, `2) `: the mark of an entry in a list.
  static let listMark = Self(rawValue: 1 << 9)
  static let salutation = Self(rawValue: 1 << 10)
  static let closing = Self(rawValue: 1 << 11)
  static let signatureOffice = Self(rawValue: 1 << 12)
  static let signatureLine = Self(rawValue: 1 << 13)
  static let bareOffice = Self(rawValue: 1 << 14)
  static let numberedQuestion = Self(rawValue: 1 << 15)
  static let questionOrAnswer = Self(rawValue: 1 << 16)
  static let sitting = Self(rawValue: 1 << 17)
  static let deKamer = Self(rawValue: 1 << 18)
  static let motionClause = Self(rawValue: 1 << 19)
  /// «en gaat over tot de orde van de dag.».
  static let endOfMotion = Self(rawValue: 1 << 20)
  /// It holds a tab or two blanks, as between columns.
  static let gap = Self(rawValue: 1 << 21)
  /// Its bytes need no cleaning: ASCII without controls, second blanks and `*`.
  static let plain = Self(rawValue: 1 << 22)

  /// What stands on lines of its own in a letter or motion, so that no paragraph goes on before or behind it.
  static let ownLine: Self = [
    .signatureOffice, .salutation, .closing, .endOfMotion, .dateLine, .signatureLine, .deKamer,
  ]
}
