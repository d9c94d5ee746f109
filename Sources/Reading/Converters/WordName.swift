/// Names in the parts of a Word file, whatever prefix a program gave them, and numbers as marks.
enum WordName {
  /// `p` of `w:p`.
  static func local(_ name: String) -> Substring {
    guard let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")) else { return name[...] }
    return name[name.utf8.index(after: colon)...]
  }

  /// The value of an attribute by its name without prefix.
  static func value(_ name: String, of tag: MarkupTag) -> String? {
    tag.attributes.first { local($0.name) == name }?.value
  }

  /// A number in superscript, which no reader takes for part of the word before it.
  static func raised(_ number: Int) -> String {
    let digits: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    return String(String(number).utf8.map { digits[Int($0 &- 0x30) % 10] })
  }
}
