/// The papers of one dossier from one number to another: `26643-990..1010`.
///
/// An end may be open. Without any end it is the whole dossier, the Senate's letters too; with one it holds only papers
/// that are numbered by digits. No number in it need exist.
package struct NumberRange: Hashable, Sendable {
  package let dossier: DossierNumber
  package let first: Int?
  package let last: Int?

  /// Makes a range with the ends that are given, or nothing where the last lies before the first.
  package init?(dossier: DossierNumber, first: Int?, last: Int?) {
    if let last, last < first ?? 1 { return nil }
    self.dossier = dossier
    self.first = first
    self.last = last
  }

  /// Makes the range of a whole dossier.
  package init(of dossier: DossierNumber) {
    self.dossier = dossier
    first = nil
    last = nil
  }

  /// Whether a number of the dossier lies in it.
  package func contains(_ number: KamerstukNumber) -> Bool {
    guard number.dossier == dossier else { return false }
    guard first != nil || last != nil else { return true }
    guard let value = number.value else { return false }
    return value >= first ?? 0 && value <= last ?? .max
  }

  /// How many numbers lie in it, or nothing where it has no last.
  package var count: Int? { last.map { $0 - (first ?? 1) + 1 } }
}

extension NumberRange: CustomStringConvertible {
  /// The form in which it can be typed: `26643-990..1010`, `26643-990..`, `26643 ..1010`, of a whole dossier `26643`.
  package var description: String {
    switch (first, last) {
    case (let first?, let last?): "\(dossier)-\(first)..\(last)"
    case (let first?, nil): "\(dossier)-\(first).."
    case (nil, let last?): "\(dossier) ..\(last)"
    case (nil, nil): "\(dossier)"
    }
  }
}
