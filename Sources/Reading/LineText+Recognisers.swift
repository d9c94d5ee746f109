internal import Kamerstukken

/// What a line is by its own look: page numbers, addresses, headings, and the fixed forms of a motion.
extension LineText {
  /// `Pagina 1 van 2`, `2Pagina1van2`, `P agina 1 van 1`.
  var isPageNumber: Bool {
    guard count <= 40, let first,
      first.isDigit || first | 0x20 == UInt8(ascii: "p") || first >= 0x80
    else {
      return false
    }
    var place = content.lowerBound
    _ = skipSqueezedDigits(&place)
    guard skipSqueezed("pagina", &place), skipSqueezedDigits(&place) else { return false }
    if skipSqueezed("van", &place) { _ = skipSqueezedDigits(&place) }
    return squeezed(&place) == nil
  }

  /// The next byte in small form, from a place that moves behind blanks and what is beyond ASCII.
  private func squeezed(_ place: inout Int) -> UInt8? {
    while place < content.upperBound {
      let byte = bytes[place]
      if !byte.isSpace, byte < 0x80 { return byte.lowercased }
      place += 1
    }
    return nil
  }

  private func skipSqueezedDigits(_ place: inout Int) -> Bool {
    var isFound = false
    while squeezed(&place)?.isDigit ?? false {
      place += 1
      isFound = true
    }
    return isFound
  }

  private func skipSqueezed(_ word: StaticString, _ place: inout Int) -> Bool {
    var end = place
    for offset in 0..<word.utf8CodeUnitCount {
      guard let letter = squeezed(&end), unsafe letter == word.utf8Start[offset] else {
        return false
      }
      end += 1
    }
    place = end
    return true
  }

  var isStreet: Bool { cursor.isStreet }

  /// `Naar boven`, `Ondertekenaars`: what a web page says around a paper, not the paper.
  var isWebFurniture: Bool {
    var cursor = cursor
    return (cursor.skipWord("Naar boven") || cursor.skipWord("Ondertekenaars")) && cursor.isAtEnd
  }

  /// The name of a part of a ministry: `Directoraat-Generaal`, `Directie …`, `Afdeling …`.
  var startsWithUnit: Bool {
    var cursor = cursor
    return cursor.skip("Directoraat") || cursor.skip("Directie") || cursor.skip("Afdeling")
      || cursor.skipWord("Cluster") || cursor.skip("Programma") || cursor.skip("Ministerie van")
      || cursor.skip("Portefeuille") || cursor.skip("Bestuurskern")
  }

  /// «Bij beantwoording de datum en ons kenmerk vermelden.».
  var startsReplyRequest: Bool {
    var cursor = cursor
    return cursor.skipWord("Bij beantwoording")
  }

  /// «Wilt u slechts één zaak in uw brief behandelen.», behind the request above.
  var startsRequest: Bool {
    var cursor = cursor
    return cursor.skip("Wilt u slechts")
  }

  typealias Heading = (number: Range<Int>, text: Range<Int>)

  /// A heading with a number or a known name; `number` is empty where there is none.
  var heading: Heading? {
    guard let first, first.isUppercase || first.isDigit || first >= 0xC3 else { return nil }
    var cursor = cursor
    let start = cursor.position
    let number = cursor.sectionNumber()
    if number == nil { cursor.position = start }
    guard let next = cursor.next, next.isASCIILetter && next.isUppercase || next >= 0xC3 else {
      return nil
    }
    var text = cursor.position..<content.upperBound
    while text.count > 1, let last = bytes[text].last,
      last == UInt8(ascii: "*") || last == UInt8(ascii: ":") || last == 0x20
    {
      text = text.lowerBound..<text.upperBound - 1
    }
    guard text.count <= 90 else { return nil }
    return (number ?? start..<start, text)
  }

  var isKnownHeading: Bool {
    guard count <= KnownHeading.longest + 8, count > 2, let first, let last,
      first.isUppercase || first >= 0xC3,
      KnownHeading.mayBegin(
        with: first, bytes[content.lowerBound + 1], bytes[content.lowerBound + 2]),
      KnownHeading.mayEnd(with: last), let heading
    else { return false }
    return isKnown(heading)
  }

  func isKnown(_ heading: Heading) -> Bool {
    count <= KnownHeading.longest + 8 && count > 1 && KnownHeading.isKnown(bytes[heading.text])
  }

  /// `1. Aanleiding`, `4.1 Politieke context`, by its number alone.
  func looksLikeNumbered(_ heading: Heading) -> Bool {
    guard !heading.number.isEmpty, count <= 80, let last, !holdsGap else {
      return false
    }
    return !last.isOne(of: ".;,:?")
  }

  /// Whether more than four blanks stand together inside the line, as between the cells of a table.
  private var holdsGap: Bool {
    var blanks = 0
    return content.contains { index in
      blanks = bytes[index] == 0x20 ? blanks + 1 : 0
      return blanks > 4
    }
  }

  /// The words that open a clause of a motion; each stands on a line of its own.
  var opensMotionClause: Bool {
    guard startsLowercase || first == UInt8(ascii: "D") else { return false }
    var cursor = cursor
    return switch first.map(\.lowercased) {
    case UInt8(ascii: "b"): cursor.skip("betreurt")
    case UInt8(ascii: "c"): cursor.skip("constaterende")
    case UInt8(ascii: "d"): cursor.skip("draagt ")
    case UInt8(ascii: "e"): cursor.skip("en gaat over tot de orde") || cursor.skip("erkennende")
    case UInt8(ascii: "g"):
      cursor.skip("gehoord de ") || cursor.skip("gelezen ") || cursor.skip("gezien ")
    case UInt8(ascii: "i"): cursor.skip("indachtig")
    case UInt8(ascii: "k"): cursor.skip("keurt ")
    case UInt8(ascii: "m"): cursor.skip("memorerende")
    case UInt8(ascii: "n"): cursor.skip("nodigt ")
    case UInt8(ascii: "o"): cursor.skip("overwegende")
    case UInt8(ascii: "r"): cursor.skip("roept ")
    case UInt8(ascii: "s"): cursor.skipWord("spreekt")
    case UInt8(ascii: "t"): cursor.skip("tevens ")
    case UInt8(ascii: "v"):
      cursor.skip("van mening") || cursor.skip("van oordeel") || cursor.skipWord("verzoekt")
    case UInt8(ascii: "z"): cursor.skip("zegt ")
    default: false
    }
  }

  var isDeKamer: Bool {
    guard count == 9 else { return false }
    var cursor = cursor
    return cursor.skip("De Kamer,") && cursor.isAtEnd
  }

  /// «MOTIE VAN HET LID …», «GEWIJZIGDE MOTIE …», in capitals.
  var isMotionTitle: Bool {
    count <= 300 && first?.isUppercase ?? false && !bytes[content].contains(where: \.isLowercase)
      && content.indices.contains { index in
        guard bytes[index] == UInt8(ascii: "M") else { return false }
        var cursor = Cursor(bytes, at: index, limit: content.upperBound)
        return cursor.skip("MOTIE")
      }
  }

  var endsMotion: Bool {
    var cursor = cursor
    return cursor.skip("en gaat over tot de orde van de dag")
  }
}

extension Cursor {
  /// Recognises the number of a heading and the blanks after it: `1. `, `4.1 `, `5.1. `.
  mutating func sectionNumber() -> Range<Int>? {
    attempt { cursor in
      let start = cursor.position
      guard let first = cursor.number(digits: 1...2), first > 0 else { return nil }
      var end = cursor.position
      while cursor.skip(UInt8(ascii: ".")) {
        guard cursor.number(digits: 1...2) != nil else { break }
        end = cursor.position
      }
      let blanks = cursor.run(while: \.isSpace)
      return blanks.isEmpty ? nil : start..<end
    }
  }
}
