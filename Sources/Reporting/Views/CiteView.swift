package import Kamerstukken

/// References recognised in a text, as text and as `kamerspoor.cite/1`.
package struct CiteView {
  private let references: [Reference]

  package init(_ references: [Reference]) {
    self.references = references
  }

  package func lines(width: Int?) -> [StyledText] {
    var table = Table([.init("Number"), .init("Kind"), .init("Citation")])
    for reference in references {
      let citation = Self.citation(reference) ?? reference.raw
      let joint = reference.isJoint ? " (one number under several dossiers)" : ""
      table.append([
        StyledText(reference.ids.joined(separator: ", "), .bold),
        StyledText(reference.kind.rawValue), StyledText(citation + joint),
      ])
      if let address = Self.address(reference) {
        table.append(["", "", StyledText(address, .dim)])
      }
    }
    return table.lines(width: width)
  }

  /// `kamerspoor.cite/1`, one object on one line.
  package func json() -> [UInt8] {
    var json = JSONWriter(reservingCapacity: 2_048)
    json.object { json in
      json.member("references", references) { reference, json in
        json.object { json in
          json.member("address", Self.address(reference))
          json.key("bytes")
          json.array { json in
            json.number(reference.evidence.first.lowerBound)
            json.number(reference.evidence.first.upperBound)
          }
          json.member("citation", Self.citation(reference))
          json.member("ids", reference.ids)
          json.member("joint", reference.isJoint)
          json.member("kind", reference.kind.rawValue)
          json.member("raw", reference.raw)
          json.member("role", reference.role.rawValue)
        }
      }
      json.member("schema", "kamerspoor.cite/1")
    }
    json.endLine()
    return json.bytes
  }

  /// The official citation of the first of the papers (Aanwijzing 3.43).
  private static func citation(_ reference: Reference) -> String? {
    target(reference)?.citation(chamber: reference.chamber, session: reference.session)
  }

  /// The address of the official publication; of a joint number only the first is one.
  package static func address(_ reference: Reference) -> String? { target(reference)?.address }

  private static func target(_ reference: Reference) -> Vindplaats? {
    reference.ids.first.flatMap { Vindplaats(kind: reference.kind, id: $0) }
  }
}
