internal import Kamerstukken

/// The head of a paper as the Chamber prints it, and where its text begins.
///
///     29 538 Zorg en maatschappelijke ondersteuning      dossier, its title beside or below
///     Nr. 331 BRIEF VAN DE MINISTER …                     number, title in capitals beside or below
///     Aan de Voorzitter van de Tweede Kamer …             addressee
///     Den Haag, 10 december 2021                          date line: here the head ends
extension Layout {
  /// The lines in which a printed head begins, if the paper has one.
  private static let reach = 60

  /// The index of the first line behind a printed head, or nothing where the paper has none.
  func endOfPrintedHead() -> Int? {
    // Most papers have no such line, or it is one of the first.
    guard let line = lines.indices.prefix(Self.reach).first(where: opensPaperNumber) else {
      return nil
    }
    let filled = lines.indices.prefix(Self.reach).filter { lines[$0].isBody }
    guard let label = filled.firstIndex(of: line),
      filled[..<label].contains(where: { lineText($0).startsWithDossier })
    else { return nil }
    var index = label
    if !lineText(filled[index]).holdsPaperNumber { index += 1 }
    if !lineText(filled[label]).hasPrintedTitle { index += 1 }
    guard index < filled.count,
      filled[label...index].contains(where: { lineText($0).hasPrintedTitle })
    else { return nil }
    index += 1
    while index < filled.count, isPrintedHeadLine(filled[index]) { index += 1 }
    return index < filled.count ? filled[index] : filled.last.map { $0 + 1 }
  }

  private func opensPaperNumber(_ index: Int) -> Bool {
    guard lines[index].isBody, let first = shape(index).first,
      first.isUppercase || first == UInt8(ascii: "n")
    else { return false }
    return lineText(index).opensPaperNumber
  }

  /// What may follow the title in a printed head: its rest, its date, the addressee, the date line.
  private func isPrintedHeadLine(_ index: Int) -> Bool {
    let shape = shape(index)
    let text = lineText(index)
    var cursor = text.cursor
    if cursor.skipWord("Voorgesteld") || cursor.skipWord("Vastgesteld")
      || cursor.skipWord("Ontvangen") || cursor.skip("Herdruk")
    {
      return shape.count <= 120
    }
    if cursor.skip("Aan de ") || cursor.skip("Aan het ") {
      return shape.count <= 120 && shape.last != 0x2E
    }
    return shape.is(.dateLine) || text.isDay
      || !bytes[shape.content].contains(where: \.isLowercase) && shape.wordCount >= 2
  }
}

extension LineText {
  /// `29 538 Zorg …`, `36 600`, `21 501-33`: five digits, the line going on in words or not at all.
  var startsWithDossier: Bool {
    var cursor = cursor
    let first = cursor.run(while: \.isDigit)
    if first.count == 2 {
      guard cursor.skip(0x20) || cursor.skip(UInt8(ascii: ".")) else { return false }
      guard cursor.run(while: \.isDigit).count == 3 else { return false }
    } else if first.count != 5 {
      return false
    }
    return cursor.next.map { $0.isSpace || $0 == UInt8(ascii: "-") || $0 == 0xE2 } ?? true
  }

  /// `Nr.`, `Nr. 331`, `nr. 8`, or the Senate's letter before a title in capitals: `B VOORLOPIG VERSLAG`.
  var opensPaperNumber: Bool {
    // After the first letter the second of `nr`, another capital, or a blank.
    guard count > 1,
      !bytes[content.lowerBound + 1].isLowercase
        || bytes[content.lowerBound + 1] == UInt8(ascii: "r")
    else { return false }
    var cursor = cursor
    if cursor.skip("nr") {
      _ = cursor.skip(UInt8(ascii: "."))
      cursor.skipSpaces()
      guard !cursor.run(while: \.isDigit).isEmpty else { return cursor.isAtEnd }
      return cursor.isAtEnd || cursor.next?.isSpace ?? false && hasPrintedTitle
    }
    let letters = cursor.run(while: \.isUppercase)
    return (1...2).contains(letters.count) && cursor.next == 0x20 && hasPrintedTitle
  }

  /// Whether the number itself stands on the line of its label.
  fileprivate var holdsPaperNumber: Bool {
    var cursor = cursor
    guard cursor.skip("nr") else { return true }
    return bytes[cursor.position..<content.upperBound].contains(where: \.isDigit)
  }

  /// A title as the Chamber prints it: in capitals, with a word for what the paper is.
  var hasPrintedTitle: Bool {
    guard !bytes[content].contains(where: \.isLowercase) || startsNumberLabel else { return false }
    return content.indices.contains { index in
      guard index == content.lowerBound || bytes[index - 1].isSpace else { return false }
      var cursor = Cursor(bytes, at: index, limit: content.upperBound)
      guard cursor.next?.isUppercase ?? false, cursor.peek(1)?.isUppercase ?? false else {
        return false
      }
      return cursor.skipWord("BRIEF") || cursor.skipWord("VERSLAG") || cursor.skipWord("AMENDEMENT")
        || cursor.skipWord("MOTIE") || cursor.skipWord("NOTA") || cursor.skipWord("MEMORIE")
        || cursor.skipWord("LIJST") || cursor.skipWord("ADVIES") || cursor.skipWord("VOORSTEL")
        || cursor.skipWord("INBRENG") || cursor.skipWord("RAPPORT")
        || cursor.skipWord("JAARVERSLAG")
    }
  }

  /// `Nr. 331 BRIEF …`: only the label itself has small letters.
  private var startsNumberLabel: Bool {
    var cursor = cursor
    guard cursor.skip("nr") else { return false }
    return !bytes[cursor.position..<content.upperBound].contains(where: \.isLowercase)
  }

  /// `21 november 2024`, which the XML sets on a line of its own.
  fileprivate var isDay: Bool {
    var cursor = cursor
    return count <= 20 && (1...2).contains(cursor.run(while: \.isDigit).count)
      && cursor.skip(0x20) && bytes[content].suffix(4).allSatisfy(\.isDigit)
  }

  /// `Den Haag, 24 mei 2024`: a place and a day, alone on the line.
  var isDateLine: Bool {
    guard count <= 48 else { return false }
    var cursor = cursor
    guard cursor.skip("Den Haag") || cursor.skip("'s-Gravenhage") || cursor.skip("’s-Gravenhage")
    else { return false }
    _ = cursor.skip(UInt8(ascii: ","))
    cursor.skipSpaces()
    return cursor.next?.isDigit ?? false
      && (2...4).contains(bytes[content].suffix(4).filter(\.isDigit).count)
  }
}
