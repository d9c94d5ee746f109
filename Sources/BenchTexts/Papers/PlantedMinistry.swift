/// A ministry: what its letters have at their heads, and the shape of its numbers.
struct PlantedMinistry: Sendable {
  enum Shape { case bare, year, slashed }

  let name: String
  let short: String
  let street: String
  let box: String
  let shape: Shape

  static let all = [
    Self(
      name: "Justitie en Veiligheid", short: "jenv", street: "Turfmarkt 147\n2511 DP Den Haag",
      box: "Postbus 20301\n2500 EH Den Haag", shape: .bare),
    Self(
      name: "Binnenlandse Zaken en Koninkrijksrelaties", short: "bzk",
      street: "Turfmarkt 147\n2511 DP Den Haag", box: "Postbus 20011\n2500 EA Den Haag",
      shape: .year),
    Self(
      name: "Infrastructuur en Waterstaat", short: "ienw", street: "Rijnstraat 8\n2515 XP Den Haag",
      box: "Postbus 20901\n2500 EX Den Haag", shape: .slashed),
    Self(
      name: "Sociale Zaken en Werkgelegenheid", short: "szw",
      street: "Parnassusplein 5\n2511 VX Den Haag", box: "Postbus 90801\n2509 LV Den Haag",
      shape: .year),
    Self(
      name: "Onderwijs, Cultuur en Wetenschap", short: "ocw",
      street: "Rijnstraat 50\n2515 XP Den Haag", box: "Postbus 16375\n2500 BJ Den Haag",
      shape: .bare),
  ]

  /// `4577120`, `2024-0004577120` or `IENW/BSK-2024/4577120`.
  func kenmerk(_ number: Int, in year: Int) -> String {
    switch shape {
    case .bare: "\(number)"
    case .year: "\(year)-000\(number)"
    case .slashed: "IENW/BSK-\(year)/\(number)"
    }
  }
}
