internal import Kamerstukken

/// The forms of references that a number can begin by itself, told by its digits and the signs around them.
///
/// Most numbers of a text can be none, and are passed over with this alone.
struct NumberForms: OptionSet {
  let rawValue: UInt8

  /// `32016R0679`.
  static let celex = NumberForms(rawValue: 1)
  /// `32761-251`, `32 761, nr. 251`, `(34 630)`.
  static let dossier = NumberForms(rawValue: 2)
  /// `2023D12345`.
  static let register = NumberForms(rawValue: 4)
  /// `2022/23, 26 643, nr. 1001`.
  static let session = NumberForms(rawValue: 8)
  /// `95/46/EG`.
  static let directive = NumberForms(rawValue: 16)
  /// `206 (28 844)`.
  static let beforeDossier = NumberForms(rawValue: 32)
  /// `motie#21`.
  static let hash = NumberForms(rawValue: 64)

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The forms that the number at `cursor` can have, behind the words of `lead`.
  init(at cursor: borrowing Cursor, behind lead: borrowing Lead) {
    let text = cursor.text.span
    let start = cursor.position
    var end = start
    let limit = min(cursor.limit, start + 6)
    while end < limit, text[end].isDigit { end += 1 }
    let count = end - start
    let next = end < cursor.limit ? text[end] : 0
    self = []
    switch count {
    case 6: return
    case 5:
      insert(.dossier)
      if next.isASCIILetter { insert(.celex) }
    case 4:
      if next.isUppercase { insert(.register) }
      if next.isOne(of: "/-") || next >= 0x80 { insert(.session) }
    case 2:
      // Thousands, and their three digits: «26 643», «26.643», not «12 april».
      if next.isOne(of: " ."), end + 3 < cursor.limit, text[end + 1].isDigit,
        text[end + 2].isDigit, text[end + 3].isDigit
      {
        insert(.dossier)
      }
    default: break
    }
    if next == UInt8(ascii: "/") { insert(.directive) }
    if start > 0, text[start - 1] == UInt8(ascii: "#") { insert(.hash) }
    if let announcement = lead.announcement {
      if announcement != .foreign, announcement != .kenmerk { insert(.beforeDossier) }
    } else if next == UInt8(ascii: "(")
      || next.isSpace && end + 1 < cursor.limit && text[end + 1] == UInt8(ascii: "(")
    {
      // A bracket behind it, with or without a blank before it.
      insert(.beforeDossier)
    }
  }
}
