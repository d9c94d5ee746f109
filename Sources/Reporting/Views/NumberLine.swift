package import Kamerstukken

/// A number that a search is about: how many held papers cite it, whether it is held, and where else it may be read.
package struct NumberLine: Sendable {
  package let id: String
  package let kind: Reference.Kind
  package let citedBy: Int
  package let isHeld: Bool
  /// The numbers under which the paper is published, where they are others.
  package let publishedAs: [String]
  /// The official citation, or nothing of a number that is published under another one.
  package let citation: String?
  package let address: String?

  package init(
    _ target: Vindplaats, citedBy: Int, isHeld: Bool, publishedAs: [String] = [],
    citation: String?, address: String?
  ) {
    id = target.description
    kind = target.kind
    self.citedBy = citedBy
    self.isHeld = isHeld
    self.publishedAs = publishedAs
    self.citation = citation
    self.address = address
  }
}

extension NumberLine {
  /// `cited by 3, held: yes`.
  private func standing(_ sheet: Sheet) -> StyledText {
    let held = isHeld ? sheet.say("yes") : sheet.say("no", .yellow)
    return sheet.say("cited by \(citedBy), held:") + " " + held
  }

  /// `the same number as 32761-251, printed under this dossier too`.
  private var otherNumber: Phrase? {
    guard !publishedAs.isEmpty else { return nil }
    let others = publishedAs.joined(separator: ", ")
    return Phrase("the same number as \(others), printed under this dossier too")
  }

  /// The lines of a number that was asked for by itself.
  func answer(on sheet: Sheet) -> Answer {
    let elsewhere = [citation == id ? nil : citation, address].compactMap(\.self)
    return ([otherNumber] + elsewhere.map(Phrase.init(verbatim:))).compactMap(\.self)
      .reduce(Answer(StyledText("\(id): ", .bold) + standing(sheet))) {
        $0 + Answer(sheet.say($1, .dim))
      }
  }

  /// The row of a number among others, with the address of what is not held.
  func row(on sheet: Sheet) -> [StyledText] {
    let place = otherNumber ?? (isHeld ? nil : address.map(Phrase.init(verbatim:)))
    return [
      StyledText("\(id):", .bold),
      standing(sheet) + (place.map { ", " + sheet.say($0, .dim) } ?? ""),
    ]
  }

  /// Writes a member of `numbers`.
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("address", address)
      json.member("citation", citation)
      json.member("citedBy", citedBy)
      json.member("held", isHeld)
      json.member("id", id)
      json.member("kind", kind.rawValue)
      json.member("publishedAs", publishedAs)
    }
  }
}
