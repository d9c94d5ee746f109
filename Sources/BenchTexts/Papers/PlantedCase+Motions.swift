internal import Kamerstukken

/// The motions of a case, as the Chamber prints them.
extension PlantedCase {
  func write(_ role: Role, to text: inout PaperText) {
    switch role {
    case .motion, .secondMotion, .amendedMotion, .lastMotion: writeMotion(role, to: &text)
    case .advice: writeAdvice(to: &text)
    case .memo: writeMemo(to: &text)
    case .answers: writeAnswers(to: &text)
    case .execution: writeExecution(to: &text)
    case .minutes: writeMinutes(to: &text)
    case .overview: writeOverview(to: &text)
    }
  }

  /// The Member who hands a motion in.
  func submitter(of role: Role) -> String {
    switch role {
    case .secondMotion: members[1]
    case .amendedMotion: isAmended ? members[0] : members[2]
    case .lastMotion: members[3]
    default: members[0]
    }
  }

  /// The motion that stands in the end: the amended one where there is one.
  var lastForm: Role { isAmended ? .amendedMotion : .motion }

  /// What the motion of a role is about, for the words that tell it from the others.
  func subject(of role: Role) -> String {
    switch role {
    case .motion: "het \(topic)"
    case .secondMotion: "de kosten van het \(topic)"
    case .amendedMotion: isAmended ? "het \(topic)" : "het toezicht op het \(topic)"
    default: "de gevolgen van het \(topic) voor gemeenten"
    }
  }

  private func request(of role: Role) -> String {
    switch role {
    case .motion: "voor \(subject(of: role)) een plan op te stellen waarin gemeenten meewegen"
    case .secondMotion: "\(subject(of: role)) in de begroting zichtbaar te maken"
    case .amendedMotion:
      isAmended
        ? "voor \(subject(of: role)) samen met gemeenten een plan op te stellen en dat te toetsen"
        : "\(subject(of: role)) bij één dienst onder te brengen"
    default: "\(subject(of: role)) in beeld te brengen en te beperken"
    }
  }

  private func writeMotion(_ role: Role, to text: inout PaperText) {
    let isReplacing = role == .amendedMotion && isAmended
    let own = number(role)
    let submitted = isReplacing ? day.adding(days: 6) : day
    let cosigner = role == .lastMotion ? members[0] : nil
    text.kind = .motie
    text.numbers = [own.canonical]
    text.day = submitted
    text.line("Vergaderjaar \(PaperText.fullSession(of: submitted))")
    text.line("Tweede Kamer der Staten-Generaal\n2\nKamerstukken\n\(dossier.spacedHead)")
    if let chapter = dossier.chapter { text.line(chapter) }
    text.line("Regels over het \(topic)")
    text.line("Nr.\n\(own.number)")
    let names = [submitter(of: role)] + (cosigner.map { [$0] } ?? [])
    let members = names.map { $0.uppercased() }.joined(separator: " EN ")
    let title = "MOTIE VAN \(names.count > 1 ? "DE LEDEN" : "HET LID") \(members)"
    if isReplacing {
      text.citing(number(.motion))
      text.line(
        "GEWIJZIGDE \(title) TER VERVANGING VAN DIE GEDRUKT ONDER NR. \(number(.motion).number)")
    } else {
      text.line(title)
    }
    text.line("Voorgesteld\n\(PaperText.spelled(submitted))\nDe Kamer,\ngehoord de beraadslaging,")
    writeGrounds(role, to: &text)
    text.line("verzoekt de regering \(request(of: role)),")
    text.line("en gaat over tot de orde van de dag.")
    for name in names { text.line(name) }
  }

  /// Three to six grounds; the last motion of some cases names an older one, as 15 of 100 real motions name a paper.
  private func writeGrounds(_ role: Role, to text: inout PaperText) {
    text.line(
      "constaterende dat \(subject(of: role)) in \(text.word) tot wachttijden en klachten leidt;")
    for _ in 0..<(2 + text.draw.below(3)) {
      let other = PlantedWords.topic(by: &text.draw)
      let ground = Self.grounds[text.draw.below(Self.grounds.count)]
      text.line("overwegende dat het \(other) \(ground);")
    }
    guard role == .lastMotion, index % 2 == 0, let past = older.first, !namesBusyMotion else {
      return
    }
    let cited = text.cite(past.number(.motion), session: past.day)
    text.line("van mening dat de motie van het lid \(past.members[0]) (\(cited)) nog geldt;")
  }

  private static let grounds = [
    "in veel gemeenten nog niet op orde is en dat inwoners daar de gevolgen van merken",
    "volgens de uitvoerders te ingewikkeld is geworden en met minder regels hetzelfde kan bereiken",
    "de afgelopen jaren duurder is geworden zonder dat duidelijk is waar het geld is gebleven",
    "raakt aan de bestaanszekerheid van mensen die weinig andere mogelijkheden hebben",
    "in de ons omringende landen eenvoudiger is ingericht en daar goede uitkomsten laat zien",
    "pas werkt als de betrokken diensten gegevens met elkaar kunnen en mogen delen",
  ]
}
