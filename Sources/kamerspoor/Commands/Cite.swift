internal import Glibc
internal import Kamerstukken
internal import Reading
internal import Recognition
internal import Reporting

extension Command {
  static let cite = Command(
    name: "cite", operands: "[TEXT…]",
    summary: "Recognise references in text: canonical number, citation, official address.",
    discussion: "Without TEXT, or with -, standard input is read. No archive is needed.",
    options: [.json, .maxSize]
  ) { invocation, console in
    var bytes = Array(invocation.text.utf8)
    if invocation.operands.isEmpty || invocation.operands == ["-"] {
      let limit = (try invocation.count(.maxSize, within: 1...2_047) ?? 64) << 20
      bytes = try Descriptor.read(STDIN_FILENO, limit: limit)
    }
    let source = SourceText(plain: bytes)
    let references = ReferenceFinder.references(in: source.clean).map { found in
      Reference(
        kind: found.kind, ids: found.ids, isJoint: found.isJoint, role: found.role,
        raw: source.string(found.range),
        chamber: found.chamber, session: found.session, pages: found.pages,
        rijkswet: found.rijkswet,
        evidence: source.evidence(found.range))
    }
    let view = CiteView(references)
    if invocation.has(.json) {
      console.write(view.json())
    } else if references.isEmpty {
      console.note("no reference found")
    } else {
      console.print(view.lines(width: console.width))
    }
    return references.isEmpty ? .nothingFound : .done
  }
}
