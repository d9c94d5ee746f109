internal import Kamerstukken

/// Which files hold one paper, and which hold two versions of it.
///
///     same number and kind, or ministry, kenmerk, kind and date; the text nearly equal    same as
///     the same, and the text or the title alike, the date or the wording another          version of
///
/// In a block of files of one paper each is compared with the first only, so that a thousand copies cost a thousand.
extension DossierGraph {
  /// Of the runs of words, so many must be in both texts for one paper, and for two versions of one.
  private static let equal = 0.85
  private static let alike = 0.3
  /// Why neither of two versions is called the newer.
  static let noOrder = Phrase("no date tells which is the newer")

  private struct PaperKey: Hashable {
    let kind: DocumentRecord.Kind
    let ministry: Ministry?
    let name: String
  }

  mutating func linkVersions() {
    var order: [PaperKey] = []
    var blocks: [PaperKey: [Int]] = [:]
    for (document, held) in documents.enumerated() where !held.isOfRegister {
      for key in Self.keys(of: held.record) {
        if blocks[key] == nil { order.append(key) }
        blocks[key, default: []].append(document)
      }
    }
    for key in order {
      guard let block = blocks[key], block.count > 1 else { continue }
      let first = Passages(documents[block[0]].original)
      for other in block.dropFirst() {
        let likeness = first.likeness(to: Passages(documents[other].original))
        compare(block[0], other, likeness, key)
      }
    }
  }

  private static func keys(of record: DocumentRecord) -> [PaperKey] {
    var keys: [PaperKey] = []
    if let number = record.kamerstukken.first {
      keys.append(PaperKey(kind: record.kind, ministry: nil, name: number))
    }
    if let kenmerk = record.kenmerk?.value, let ministry = record.sender?.ministry {
      keys.append(PaperKey(kind: record.kind, ministry: ministry, name: kenmerk))
    }
    return keys
  }

  private mutating func compare(_ older: Int, _ newer: Int, _ likeness: Double, _ key: PaperKey) {
    guard likeness >= Self.alike || haveNearTitles(older, newer) else { return }
    let (first, second) = (documents[older].record.date?.value, documents[newer].record.date?.value)
    let share =
      likeness >= Self.alike
      ? Phrase("passages alike: \(Int(likeness * 100)) in 100")
      : Phrase("near wording of the titles")
    let named =
      key.ministry.map {
        Phrase("the same ministry, kenmerk and kind: \($0.rawValue), \(key.name)")
      }
      ?? Phrase("the same number and kind, \(key.name)")
    let places = [newer, older].compactMap { document in
      place(of: key, in: document).map { Proof(document: document, evidence: $0) }
    }
    let changes = RecordChanges(from: documents[older].record, to: documents[newer].record)
    if likeness >= Self.equal, first == second, changes.areNone {
      // Number or kenmerk, day and text agree, and what is read from it.
      add(
        .sameAs, .document(older), .document(newer), .inferred, .strong,
        [named, Phrase("the same date"), share], places)
    } else {
      var reasons = [named, share]
      if let first, let second, first != second {
        reasons.append(Phrase("the newer is of \(second), the older of \(first)"))
      } else {
        reasons.append(Self.noOrder)
      }
      // A printed key and the text, or at least the title, agree.
      add(.versionOf, .document(newer), .document(older), .inferred, .good, reasons, places)
    }
  }

  private func haveNearTitles(_ left: Int, _ right: Int) -> Bool {
    Wording([documents[left].record.title?.text])
      .isNear(Wording([documents[right].record.title?.text]))
  }

  private func place(of key: PaperKey, in document: Int) -> Evidence? {
    let record = documents[document].record
    return (key.ministry == nil ? nil : record.kenmerk?.evidence)
      ?? record.motions.first { $0.relation == .is }?.evidence ?? record.title?.evidence
      ?? record.kindEvidence
  }
}
