internal import Kamerstukken

extension Cursor {
  /// Recognises the id of a paper's address: `kst-32761-251`, `kst-21501-33-985`, `kst-36600-vii-1`, with
  /// a reprint's mark `kst-26643-144-h1`, with the session of old addresses `kst-20002001-26976-175a`, and of a dossier
  /// alone `kst-34986`.
  ///
  /// In an address the last part is the paper's number, whatever it looks like: `kst-35526-B`.
  mutating func kamerstukAddress() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard cursor.skip("kst-") else { return nil }
      let session = cursor.addressSession()
      guard let dossier = cursor.number(digits: 4...5),
        (DossierNumber.lowest...49_999).contains(dossier)
      else { return nil }
      var parts: [String] = []
      if let letter = cursor.next, letter.isUppercase {
        cursor.advance()
        parts.append(String(decoding: [letter], as: UTF8.self))
      }
      while !cursor.skipReprint(), parts.count < 2, let part = cursor.addressPart() {
        parts.append(part)
      }
      guard !(cursor.next == UInt8(ascii: "-") && cursor.peek(1)?.isDigit ?? false) else {
        return nil
      }
      let target: Vindplaats
      if let number = parts.popLast() {
        guard KamerstukNumber.isNumber(number), parts.allSatisfy(DossierNumber.isSuffix) else {
          return nil
        }
        target = .kamerstuk(
          KamerstukNumber(dossier: DossierNumber(dossier, suffix: parts.first), number: number))
      } else {
        guard cursor.next != UInt8(ascii: "-") else { return nil }
        target = .dossier(DossierNumber(dossier))
      }
      var found = FoundReference(start..<cursor.position, target)
      found.session = session
      return found
    }
  }

  private mutating func addressSession() -> ParliamentaryYear? {
    attempt { cursor in
      guard let session = cursor.compactParliamentaryYear(), cursor.skip(UInt8(ascii: "-")) else {
        return nil
      }
      return session
    }
  }

  /// `-h1`, `-b2`: a reprint of the paper, or what is attached to it.
  private mutating func skipReprint() -> Bool {
    attempt { cursor -> Bool? in
      guard cursor.skip("-h") || cursor.skip("-b") || cursor.skip("-n") else { return nil }
      return cursor.number(digits: 1...2).map { _ in true }
    } ?? false
  }

  /// `-VII`, `-251`, `-42e`: letters alone become capitals.
  private mutating func addressPart() -> String? {
    attempt { cursor in
      guard cursor.skip(UInt8(ascii: "-")) else { return nil }
      let part = cursor.run { $0.isDigit || $0.isASCIILetter }
      guard (1...6).contains(part.count),
        cursor.text[part.lowerBound] != UInt8(ascii: "0") || part.count == 2
      else { return nil }
      let text = cursor.string(part)
      return cursor.text[part].allSatisfy(\.isASCIILetter) ? text.uppercased() : text
    }
  }
}
