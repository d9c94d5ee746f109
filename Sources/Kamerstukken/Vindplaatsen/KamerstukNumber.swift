/// The number of one printed paper: a dossier and the number within it, `32761-251`.
package struct KamerstukNumber: Hashable, Sendable {
  package var dossier: DossierNumber
  /// The *ondernummer*: digits, digits with an old Senate letter (`42e`), or a Senate letter (`B`, `AB`).
  package var number: String

  package init(dossier: DossierNumber, number: String) {
    self.dossier = dossier
    self.number = number
  }
}

extension KamerstukNumber: CustomStringConvertible {
  /// The canonical id: `21501-33-985`.
  package var description: String { dossier.description + "-" + number }

  /// The spoken form: `32 761, nr. 251`; a Senate paper `35 526, B`.
  package var spoken: String {
    dossier.spoken + (number.utf8.contains(where: \.isDigit) ? ", nr. " : ", ") + number
  }

  /// The official publication's address.
  package var address: String { "https://zoek.officielebekendmakingen.nl/kst-\(self).html" }

  /// The official citation (Aanwijzing 3.43): `Kamerstukken II 2022/23, 26643, nr. 1001`.
  package func citation(chamber: Chamber? = nil, session: ParliamentaryYear? = nil) -> String {
    let separator = number.utf8.contains(where: \.isDigit) ? ", nr. " : ", "
    return dossier.citation(chamber: chamber, session: session) + separator + number
  }

  /// Reads a canonical id as a paper: the last part is the number, what is before it the dossier.
  package init?(id: String) {
    guard let cut = id.lastIndex(of: "-"), let dossier = DossierNumber(id: String(id[..<cut]))
    else {
      return nil
    }
    let number = String(id[id.index(after: cut)...])
    guard Self.isNumber(number) else { return nil }
    self.init(dossier: dossier, number: number)
  }

  /// A Boolean value indicating whether `text` can be the number of a paper: `251`, `42e`, `B`, `AB`, `III`.
  package static func isNumber(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let digits = bytes.prefix(while: \.isDigit)
    let letters = bytes.dropFirst(digits.count)
    if digits.isEmpty {
      let isRoman = letters.allSatisfy(\.isRomanDigit)
      return (1...(isRoman ? 4 : 2)).contains(letters.count) && letters.allSatisfy(\.isUppercase)
    }
    return digits.count <= 5 && letters.count <= 1 && letters.allSatisfy(\.isLowercase)
  }
}
