internal import Kamerstukken

/// Where a link of a page leads: a place on it, a page beside it, or an official publication; nowhere else.
struct PageLink: Hashable, Sendable {
  let address: String

  /// A place on the same page.
  static func place(_ id: String) -> Self { Self(address: "#\(id)") }

  /// Another page of the same site, by a name that ``SiteNames`` made.
  static func page(_ name: String) -> Self { Self(address: name) }

  /// An official publication; nothing where it has no address among those.
  static func official(_ place: Vindplaats) -> Self? {
    guard let address = place.address, address.hasPrefix(publications) else { return nil }
    return Self(address: address)
  }

  /// The official publication of a paper by its canonical number.
  static func official(paper id: String) -> Self? {
    KamerstukNumber(id: id).map(Vindplaats.kamerstuk).flatMap(official)
  }

  private static let publications = "https://zoek.officielebekendmakingen.nl/"
}
