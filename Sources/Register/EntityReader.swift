package import Kamerstukken

/// Takes what the register's JSON holds apart: an entity, and the entities expanded inside of it.
package struct EntityReader {
  private var found: [RegisterEntity] = []
  private let file: String
  private let line: Int

  private init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  /// The entities in one value of a page, the outermost first; none where it is nothing of the register's.
  ///
  /// `file` is the base name of the file. Throws ``RegisterError`` where the bytes are no JSON.
  package static func entities(
    in text: EntityText, file: String
  ) throws(RegisterError) -> [RegisterEntity] {
    guard let node = JSONParser.value(of: text.bytes) else {
      throw RegisterError(line: text.line, reason: .unparsable)
    }
    var reader = EntityReader(file: file, line: text.line)
    _ = reader.read(node, under: nil)
    return reader.found
  }

  /// Reads an object and what is inside, and returns the keys of the nearest entities in it.
  private mutating func read(_ node: JSONNode, under name: String?) -> [String] {
    guard case .object(let members) = node else { return [] }
    let place = found.count
    var related: [String] = []
    for member in members {
      for object in member.value.objects { related += read(object, under: member.name) }
      if Self.naming.contains(member.name), let id = member.value.scalar {
        related.append(Self.key(id))
      }
    }
    guard let kind = Self.kind(of: node, under: name), let id = node["Id"]?.scalar else {
      return related
    }
    let key = Self.key(id)
    found.insert(
      RegisterEntity(
        kind: kind, id: key, changed: node["ApiGewijzigdOp"]?.scalar ?? "",
        isDeleted: node["Verwijderd"] == .boolean(true), properties: properties(of: node, kind),
        related: Set(related).subtracting([key]).sorted(), file: file, line: line), at: place)
    return [key]
  }

  /// The properties that name another entity by its key.
  private static let naming: Set<String> = [
    "Activiteit_Id", "Agendapunt_Id", "Besluit_Id", "Document_Id", "Fractie_Id", "Persoon_Id",
    "Zaak_Id",
  ]

  private static func key(_ id: String) -> String { id.lowercased() }

  private func properties(
    of node: JSONNode, _ kind: RegisterEntity.Kind
  ) -> [String: String] {
    var properties: [String: String] = [:]
    for name in kind.properties {
      let text = node[name]?.scalar.map { $0.blankSeparated.joined(separator: " ") } ?? ""
      if !text.isEmpty { properties[name] = text }
    }
    if kind == .zaak || kind == .document {
      properties[RegisterEntity.Kind.kamerstuk] = Self.number(of: node)
    }
    return properties
  }
}

extension EntityReader {
  /// What an object is, by the properties that only this kind has; else by the name it is expanded under.
  private static func kind(of node: JSONNode, under name: String?) -> RegisterEntity.Kind? {
    if node["BesluitSoort"] != nil { return .besluit }
    if node["ActorNaam"] != nil, node["Besluit_Id"] != nil { return .stemming }
    if node["DocumentNummer"] != nil { return .document }
    if node["Kabinetsappreciatie"] != nil || node["Grondslagvoorhang"] != nil { return .zaak }
    if node["Achternaam"] != nil, node["Roepnaam"] != nil || node["Geslacht"] != nil {
      return .persoon
    }
    if node["NaamNL"] != nil, node["Afkorting"] != nil { return .fractie }
    if node["HoogsteVolgnummer"] != nil { return .kamerstukdossier }
    // What is deleted has its properties still, though all are null.
    if node["DatumNakoming"] != nil || node["KamerbriefNakoming"] != nil { return .toezegging }
    if node["Rubriek"] != nil, node["Volgorde"] != nil { return .agendapunt }
    if node["DatumSoort"] != nil || node["Voortouwnaam"] != nil { return .activiteit }
    if let number = node["Nummer"]?.scalar, let kind = kind(ofNumber: number) { return kind }
    return name.flatMap(RegisterEntity.Kind.init)
  }

  /// By the register's own numbers: `2024Z21744`, `2024A02517`, `2024P20894`, `TZ202306-026`.
  private static func kind(ofNumber number: String) -> RegisterEntity.Kind? {
    let digits = Array(number.utf8)
    if digits.starts(with: "TZ".utf8), digits.count > 2, digits[2].isDigit { return .toezegging }
    guard digits.count > 5, digits[..<4].allSatisfy(\.isDigit), digits[5].isDigit else {
      return nil
    }
    switch digits[4] {
    case UInt8(ascii: "Z"): return .zaak
    case UInt8(ascii: "A"): return .activiteit
    case UInt8(ascii: "P"): return .agendapunt
    default: return nil
    }
  }

  /// The number a paper is published under: by the publication itself, else by its one dossier and the place in it.
  private static func number(of node: JSONNode) -> String? {
    if let published = published(node["HuidigeDocumentVersie"]) { return published }
    let dossiers = node["Kamerstukdossier"]?.objects ?? []
    guard dossiers.count == 1, let dossier = dossiers[0]["Nummer"]?.scalar,
      let place = node["Volgnummer"]?.scalar
    else { return nil }
    // The number of a Rijkswet is kept beside a dossier's, not in it: `(R2064)`.
    let added = dossiers[0]["Toevoeging"]?.scalar.flatMap { $0.hasPrefix("(R") ? nil : $0 } ?? ""
    let suffix = added.isEmpty ? "" : "-\(added)"
    return KamerstukNumber(id: "\(dossier)\(suffix)-\(place)")?.description
  }

  /// The number in the name of a publication: `kst-19637-3282`.
  private static func published(_ version: JSONNode?) -> String? {
    let publications = version?["DocumentPublicatie"]?.objects ?? []
    let names =
      [version?["ExterneIdentifier"]] + publications.map { $0["Identifier"] }
    for name in names.compactMap({ $0?.scalar }) where name.hasPrefix("kst-") {
      if let number = KamerstukNumber(id: String(name.dropFirst(4))) { return number.description }
    }
    return nil
  }
}
