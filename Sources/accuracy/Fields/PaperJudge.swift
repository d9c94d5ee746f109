package import TestAids

/// Judges the record of one paper, field by field, against a truth.
package struct PaperJudge {
  private let paper: String
  private var judgements: [Judgement] = []

  /// All judgements on a record; a field that the truth leaves out is not judged.
  package static func judgements(
    on record: JSONValue, for truth: JSONValue, of paper: String
  ) -> [Judgement] {
    var judge = PaperJudge(paper: paper)
    judge.judge(members: truth, of: record, under: nil, at: "")
    return judge.judgements
  }

  private init(paper: String) {
    self.paper = paper
  }

  /// Judges the members of a record, of a motion or of an advice that are fields.
  private mutating func judge(
    members truth: JSONValue, of found: JSONValue, under parent: Field?, at place: String
  ) {
    guard case .object(let members) = truth else { return }
    for (name, value) in members.sorted(by: { $0.key < $1.key }) {
      let path = place.isEmpty ? name : "\(place).\(name)"
      let other = found[name] ?? .null
      if parent == nil, name == "sender", value != .null {
        judgeSender(value, other)
      } else if parent == nil, name == "sender" {
        add(.ministry, at: path, other, for: value)
      } else if let field = Field.member(name, of: parent) {
        judge(field, value, other, at: path)
      }
    }
  }

  private mutating func judgeSender(_ truth: JSONValue, _ found: JSONValue) {
    guard case .object(let members) = truth else { return }
    for (name, value) in members.sorted(by: { $0.key < $1.key }) {
      guard let field = Field(rawValue: "sender.\(name)") else { continue }
      add(field, at: "sender.\(name)", found[name] ?? .null, for: value)
    }
  }

  private mutating func judge(
    _ field: Field, _ truth: JSONValue, _ found: JSONValue, at place: String
  ) {
    guard case .array(let items) = truth, field != .submitters else {
      return add(field, at: place, found, for: truth)
    }
    judge(field, items, found.items, at: place)
  }

  /// Judges a list of things: each thing of the truth once, and each thing that no truth knows.
  private mutating func judge(
    _ field: Field, _ truth: [JSONValue], _ found: [JSONValue], at place: String
  ) {
    if truth.isEmpty && found.isEmpty { add(field, at: place, .null, for: .null) }
    let pairing = Pairing(truth, found) { Self.likeness($1, for: $0, as: field) }
    for (index, item) in truth.enumerated() {
      let path = "\(place)[\(index)]"
      let partner = pairing.partners[index].map { found[$0] } ?? .null
      if field.isTakenApart {
        add(field, at: path, .boolean(true), for: .boolean(true), isMissing: partner == .null)
        judge(members: item, of: partner, under: field, at: path)
      } else {
        add(field, at: path, partner, for: item)
      }
    }
    for index in pairing.others { add(field, at: "\(place)+\(index)", found[index], for: .null) }
  }

  private mutating func add(
    _ field: Field, at place: String, _ found: JSONValue, for truth: JSONValue,
    isMissing: Bool = false
  ) {
    let verdict = isMissing ? Verdict.missing : Likeness.verdict(found, for: truth)
    let judgement = Judgement(
      paper: paper, field: field, place: place, verdict: verdict, truth: truth,
      found: isMissing ? .null : found)
    judgements.append(judgement)
  }

  /// How like two things are; of a motion, its number and Members tell, not what is said of it.
  private static func likeness(_ found: JSONValue, for truth: JSONValue, as field: Field) -> Int {
    guard field == .motions, case .object(let members) = truth else {
      return Likeness.verdict(found, for: truth).likeness
    }
    let names = members.filter { ["kamerstuk", "submitters", "form"].contains($0.key) }
    return Likeness.verdict(found, for: .object(names)).likeness
  }
}
