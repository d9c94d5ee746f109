/// Which part of a Word file another part means by a short name: `rId7` is `word/header2.xml`.
struct WordRelations {
  private var targets: [(id: String, type: Substring, part: String)] = []

  /// The relations that stand in the `.rels` file of a part in `folder`; none where there is no such file.
  init(_ bytes: [UInt8]?, folder: String) throws(MarkupError) {
    var reader = MarkupReader(bytes ?? [])
    while let event = try reader.next() {
      guard case .start(let tag) = event, tag.name == "Relationship", let id = tag["Id"],
        let target = tag["Target"], tag["TargetMode"] != "External"
      else { continue }
      let part = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
      let type = (tag["Type"] ?? "").split(separator: "/").last ?? ""
      targets.append((id, type, part))
    }
  }

  subscript(id: String) -> String? { targets.first { $0.id == id }?.part }

  /// The first part of a type: `officeDocument`, `footnotes`, `numbering`.
  func part(ofType type: String) -> String? { targets.first { $0.type == type }?.part }
}
