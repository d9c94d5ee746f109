import Dossiers
import Kamerstukken

/// Papers made at random out of few values, so that everything collides with everything.
struct Draw {
  private var state: UInt64

  init(_ seed: Int) {
    state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
  }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func chance(_ hundredths: Int) -> Bool { below(100) < hundredths }

  mutating func of<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

  mutating func some<Value>(_ values: [Value], _ most: Int) -> [Value] {
    (0..<below(most + 1)).map { _ in of(values) }
  }

  private static let members = [
    "Jansen", "Diederik van Dijk", "Inge van Dijk", "Van Dijk", "I. van Dijk", "Jan Jansen",
    "Leijten",
  ]
  private static let numbers = [
    "26643-1", "26643-2", "26643-3", "32761-7", "32761-8", "36600-VII-4",
  ]
  private static let words = [
    "algoritmeregister", "rechtshandhaving", "opsporing", "waterstof", "buslijn", "platteland",
    "uitzondering", "register",
  ]
  private static let subjects = [
    "algoritmeregister rechtshandhaving opsporing uitzondering",
    "waterstof buslijn platteland voorzieningen", "stikstof grondwater veehouderij natuurgebied",
    "huurtoeslag woningbouw starters nieuwbouw",
  ]
  private static let kenmerken = ["4577120", "4577121", "2023Z00001", "2023Z00002"]

  mutating func day() -> DocumentDate? {
    chance(85) ? Papers.day("2023-04-0\(1 + below(3))") : nil
  }

  /// Words at random, or those of one of a few subjects.
  mutating func words(_ most: Int) -> String {
    if chance(40) { return of(Self.subjects) }
    return (0...below(most)).map { _ in of(Self.words) }.joined(separator: " ")
  }

  private mutating func place() -> Evidence {
    let start = below(20)
    return Evidence(start..<start + 1 + below(5))
  }

  mutating func motion(_ kind: DocumentRecord.Kind) -> Motion {
    let debate = chance(80) ? self.debate() : nil
    return Motion(
      submitters: (chance(40) ? ["Leijten"] : some(Self.members, 3)).map { PersonName($0) },
      form: of([.motie, .motie, .gewijzigd, .naderGewijzigd]),
      kamerstuk: chance(35) ? of(Self.numbers) : nil,
      replaces: chance(25) ? of(Self.numbers + ["26643-990", "32761-991", "36600-VII-992"]) : nil,
      relation: kind == .motie && chance(80)
        ? .is : of([.mentions, .advisesOn, .answers, .carriesOut]),
      debate: debate, submitted: chance(60) ? day() : nil,
      request: chance(85) ? Passage("verzoekt \(words(6)) te regelen", place()) : nil,
      evidence: place())
  }

  private mutating func debate() -> Debate {
    Debate(
      kind: of(["tweeminutendebat", "commissiedebat"]), title: chance(80) ? words(1) : nil,
      date: day(), evidence: place())
  }

  /// Papers of a set, some of which are there twice.
  mutating func papers() -> [HeldDocument] {
    var papers: [HeldDocument] = []
    for index in 0..<(4 + below(14)) {
      guard let last = papers.last, chance(10) else {
        papers.append(paper(index))
        continue
      }
      papers.append(
        Papers.made("p\(index).txt", String(decoding: last.original.bytes, as: UTF8.self)) {
          $0 = last.record
        })
    }
    return papers
  }

  private mutating func paper(_ index: Int) -> HeldDocument {
    let text = "De motie over \(words(8)) is toegezegd. \(words(12))"
    return Papers.made("p\(index).txt", text) { record in
      record.kind = of([
        .motie, .kamerbrief, .kamerbrief, .beslisnota, .kamervragen, .antwoord, .verslag,
      ])
      record.date = day()
      let asking = "Vragen van het lid \(of(["Jansen", "Leijten"])) (Volt) aan de minister over"
      let isAsked = record.kind == .kamervragen || record.kind == .antwoord
      if chance(85) { record.title = Passage((isAsked ? "\(asking) " : "") + words(4), place()) }
      if chance(80) {
        record.sender = Sender(
          ministry: of([.jenV, .bzk]), organisation: nil, basis: .head, evidence: place())
      }
      if chance(60) { record.kenmerk = Kenmerk(value: of(Self.kenmerken), evidence: place()) }
      if chance(30) {
        record.otherKenmerken = [
          OtherKenmerk(
            kenmerk: Kenmerk(value: of(Self.kenmerken), evidence: place()), role: of([.uw, .cited]))
        ]
      }
      if chance(25) { record.kamerstukken = [of(Self.numbers)] }
      if chance(60) {
        record.addressee = Passage(
          of(["De Voorzitter", "de voorzitter", "DE VOORZITTER"]), place())
      }
      record.motions = (0..<below(4)).map { _ in motion(record.kind) }
      record.signatories = some(Self.members, 2).map { name in
        Person(
          name: PersonName(name), office: chance(40) ? "Minister" : nil,
          party: chance(30) ? of(["CDA", "SGP"]) : nil, evidence: place())
      }
      record.debates = chance(40) ? [debate()] : []
      record.letters = (0..<below(3)).map { _ in
        Letter(
          date: day(), ids: some(Self.numbers, 2), relation: of([.sent, .answers, .mentions]),
          motions: record.motions.indices.filter { _ in chance(50) }, evidence: place())
      }
      record.references = (0..<below(3)).map { _ in
        chance(60)
          ? Reference(kind: .kamerstuk, ids: [of(Self.numbers)], raw: "x", evidence: place())
          : Reference(kind: .zaak, ids: ["2023Z0000\(1 + below(2))"], raw: "x", evidence: place())
      }
      record.commitments = (0..<below(2)).map { _ in
        Commitment(
          text: "Ik kom terug op \(words(5))",
          by: chance(40) ? of(["Minister van Justitie en Veiligheid", "de minister"]) : nil,
          due: nil, evidence: place())
      }
    }
  }
}
