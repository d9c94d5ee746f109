internal import Kamerstukken
internal import Reading

extension HeadRecogniser {
  /// Status lines, the paper's name, and the ministry's web address.
  mutating func readMarks() {
    for (index, line) in lines.enumerated() {
      guard case .free = line.look else { continue }
      takeMinistryName(at: index)
      if takeDateLine(line.range) { used.insert(index) }
    }
    for (index, line) in lines.enumerated() {
      switch line.look {
      case .status:
        let bare = source.clean[line.range.lowerBound] == UInt8(ascii: "(")
        let end =
          line.range.upperBound - (source.clean[line.range].last == UInt8(ascii: ")") ? 1 : 0)
        let range = bare ? line.range.lowerBound + 1..<end : line.range
        fields.status = fields.status ?? source.passage(range)
        used.insert(index)
      case .paperName:
        fields.paperName = fields.paperName ?? source.passage(line.range)
        used.insert(index)
      case .address, .request:
        used.insert(index)
        takeMinistry(line.range)
      case .free, .label: continue
      }
    }
  }

  /// The ministry of a web address: `www.rijksoverheid.nl/jenv`.
  private mutating func takeMinistry(_ range: Range<Int>) {
    guard fields.ministry == nil else { return }
    var cursor = Cursor(source.clean, at: range.lowerBound, limit: range.upperBound)
    while !cursor.isAtEnd {
      if cursor.skip("www.defensie.nl") {
        fields.ministry = (.defensie, .address, source.evidence(range))
        return
      }
      if cursor.skip("rijksoverheid.nl/") || cursor.skip("www.min") {
        if cursor.previous != UInt8(ascii: "/") { cursor.position -= 3 }
        let name = cursor.run(while: \.isASCIILetter)
        guard let ministry = Ministry(abbreviation: cursor.string(name)) else { return }
        fields.ministry = (ministry, .address, source.evidence(range))
        return
      }
      cursor.advance()
    }
  }

  /// The ministry of a line that names it, or of two: `Ministerie van Economische Zaken, / Landbouw en Innovatie`.
  private mutating func takeMinistryName(at index: Int) {
    let range = lines[index].range
    var cursor = Cursor(source.clean, at: range.lowerBound, limit: range.upperBound)
    guard fields.ministry == nil, cursor.skip("Ministerie van ") else { return }
    let name = cursor.string(cursor.position..<range.upperBound)
    if index + 1 < lines.count, lines[index + 1].line == lines[index].line + 1,
      case .free = lines[index + 1].look,
      let ministry = Ministry(officeName: "\(name) \(source.string(lines[index + 1].range))")
    {
      let whole = passage([range, lines[index + 1].range])
      fields.ministry = (ministry, .head, whole.evidence)
      used.insert(index...index + 1)
      return
    }
    guard let ministry = Ministry(officeName: name) else { return }
    fields.ministry = (ministry, .head, source.evidence(range))
  }

  /// `Den Haag, 24 mei 2024`: the day of a letter that has no label for it.
  private mutating func takeDateLine(_ range: Range<Int>) -> Bool {
    var cursor = Cursor(source.clean, at: range.lowerBound, limit: range.upperBound)
    guard range.count <= 48,
      cursor.skip("Den Haag") || cursor.skip("'s-Gravenhage") || cursor.skip("’s-Gravenhage")
    else { return false }
    _ = cursor.skip(UInt8(ascii: ","))
    cursor.skipSpaces()
    guard cursor.isBeforeDigit, let date = date(in: cursor.position..<range.upperBound) else {
      return false
    }
    if fields.date == nil { fields.date = date }
    return true
  }
}
