internal import Kamerstukken
internal import Reading

extension HeadRecogniser {
  /// Status lines, the paper's name, and the ministry's web address.
  mutating func readMarks() {
    for line in lines { if case .free = line.look { takeMinistryName(line.range) } }
    for (index, line) in lines.enumerated() {
      switch line.look {
      case .status:
        fields.status = fields.status ?? source.passage(line.range)
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

  /// The ministry of a line that names it: `Ministerie van Justitie en Veiligheid`.
  private mutating func takeMinistryName(_ range: Range<Int>) {
    var cursor = Cursor(source.clean, at: range.lowerBound, limit: range.upperBound)
    guard fields.ministry == nil, cursor.skip("Ministerie van ") else { return }
    guard let ministry = Ministry(officeName: cursor.string(cursor.position..<range.upperBound))
    else { return }
    fields.ministry = (ministry, .head, source.evidence(range))
  }
}
