internal import Dossiers
internal import Kamerstukken

/// The papers as an inventory for a decision under the Woo: numbered, in order of their day, copies marked.
///
/// A paper that bears a number of the Chamber is public already, at the address that is given. A case of the register is
/// no paper and has no row. The assessment is the officer's to make and is left empty.
struct Inventory {
  let selection: Selection
  /// The papers in the order of their numbers, and the number of each.
  let documents: [Int]
  private let numbers: [Int: Int]
  /// What is said of papers that are copies or versions of others, by the paper.
  private let remarks: [Int: [Remark]]

  private struct Remark {
    let text: String
    let reasons: [String]
  }

  init(_ selection: Selection) {
    let graph = selection.graph
    self.selection = selection
    documents = selection.documents.filter { !graph.documents[$0].isOfRegister }
    let numbers = Dictionary(
      uniqueKeysWithValues: documents.enumerated().map { ($0.element, $0.offset + 1) })
    self.numbers = numbers
    remarks = Self.remarks(selection, numbers)
  }

  private static func remarks(_ selection: Selection, _ numbers: [Int: Int]) -> [Int: [Remark]] {
    var remarks: [Int: [Remark]] = [:]
    for link in selection.graph.links where link.kind == .sameAs || link.kind == .versionOf {
      guard case .document(let from) = link.from, case .document(let to) = link.to,
        let first = numbers[from], let second = numbers[to]
      else { continue }
      let how = selection.sureness(link.basis)
      let reasons = selection.reasons(of: link)
      func add(_ document: Int, _ text: String) {
        remarks[document, default: []].append(Remark(text: text, reasons: reasons))
      }
      if link.kind == .sameAs {
        let (original, copy) = first < second ? (first, to) : (second, from)
        add(copy, selection.say("duplicate of no. \(original) (\(how))"))
      } else if isNewer(from, than: to, in: selection.graph) {
        add(from, selection.say("later version of no. \(second) (\(how))"))
        add(to, selection.say("earlier version of no. \(first) (\(how))"))
      } else {
        add(from, selection.say("other version of no. \(second) (\(how))"))
        add(to, selection.say("other version of no. \(first) (\(how))"))
      }
    }
    return remarks
  }

  /// Whether the days that two papers print tell which is the newer.
  private static func isNewer(_ one: Int, than other: Int, in graph: DossierGraph) -> Bool {
    guard let day = graph.documents[one].record.date?.value,
      let before = graph.documents[other].record.date?.value
    else { return false }
    return day > before
  }
}

extension Inventory {
  var titles: [String] {
    [
      Phrase("No."), Phrase("Date"), Phrase("Kind of document"), Phrase("Title"), Phrase("Sender"),
      Phrase("Addressee"), Phrase("Kenmerk"), Phrase("Kamerstuk"), Phrase("Dossier"),
      Phrase("Pages"), Phrase("Duplicate or version"), Phrase("Grounds found"),
      Phrase("Already public at"),
      Phrase("Assessment"), Phrase("Remarks"), Phrase("File name"), Phrase("Bytes"),
      Phrase("SHA-256"), Phrase("Program"), Phrase("As-of date"),
    ].map(selection.say)
  }

  func row(_ document: Int) -> [String] {
    let held = selection.graph.documents[document]
    let record = held.record
    return [
      "\(numbers[document] ?? 0)", selection.date(record.date), selection.kind(record.kind),
      record.title?.text ?? "", sender(record), record.addressee?.text ?? "",
      record.kenmerk?.value ?? "", record.kamerstukken.joined(separator: "; "),
      record.dossiers.joined(separator: "; "), pages(held).map(String.init) ?? "",
      (remarks[document] ?? []).map(\.text).joined(separator: "; "), grounds(record),
      selection.address(ofDocument: document) ?? "", "",
      (held.corrections.map { selection.correction($0, of: "\($0.correction.field)") }
        + (remarks[document] ?? []).flatMap(\.reasons)).joined(separator: "; "),
      held.name, "\(record.source.bytes)", held.sha256, selection.provenance.program,
      selection.provenance.asOf?.description ?? "",
    ]
  }

  /// The ministry and its part; of a motion the Members whose it is.
  private func sender(_ record: DocumentRecord) -> String {
    guard let sender = record.sender else {
      let members = record.motions.first { $0.relation == .is }?.submitters ?? []
      return members.map(\.text).joined(separator: ", ")
    }
    return [sender.ministry?.rawValue, sender.organisation].compactMap(\.self)
      .joined(separator: ", ")
  }

  /// How many pages the file has, where it was converted from one with pages.
  private func pages(_ held: HeldDocument) -> Int? {
    // The last byte is before, or is, the form feed behind the last page.
    held.pages.number(at: max(held.original.bytes.count - 1, 0))
  }

  /// The grounds that stand in the paper where something is blacked out, each once, with how often.
  private func grounds(_ record: DocumentRecord) -> String {
    var order: [String] = []
    var counts: [String: Int] = [:]
    for redaction in record.redactions {
      let ground = redaction.ground ?? selection.say("no ground given")
      if counts[ground] == nil { order.append(ground) }
      counts[ground, default: 0] += 1
    }
    return order.map { ground in
      let count = counts[ground] ?? 1
      return count == 1 ? ground : "\(ground) (\(count)×)"
    }.joined(separator: "; ")
  }
}

extension ExportFormat {
  static let inventaris = ExportFormat(
    name: "inventaris",
    summary: Phrase(
      "The inventory of a Woo request as a table: numbered, in order of date, copies marked.")
  ) { selection, settings, give in
    let inventory = Inventory(selection.limited(to: settings.new))
    try give(ExportPiece(settings.isRaw ? [] : CSVRow.byteOrderMark))
    try give(ExportPiece(CSVRow.bytes(of: inventory.titles, isRaw: settings.isRaw)))
    for document in inventory.documents {
      try give(ExportPiece(CSVRow.bytes(of: inventory.row(document), isRaw: settings.isRaw)))
    }
  }
}
