package import Dossiers
package import Kamerstukken

/// Dates and opinions in words for people.
package enum Words {
  /// `2023-04-03`, `on or after 2023-03-28`, `by 2024-06-30`, `2023-04-01 to 2023-04-10`, `undated`.
  package static func date(_ date: DocumentDate?) -> String {
    guard let date else { return "undated" }
    if let value = date.value { return value.description }
    switch (date.earliest, date.latest) {
    case (let first?, let last?):
      return first == last ? first.description : "\(first) to \(last)"
    case (let first?, nil): return "from \(first)"
    case (nil, let last?): return "by \(last)"
    case (nil, nil): return "undated"
    }
  }

  /// Who says so: a paper, the program, or the reader.
  package static func basis(_ basis: Link.Basis) -> StyledText {
    switch basis {
    case .stated: "stated"
    case .inferred: StyledText("inferred", .yellow)
    case .reader: StyledText("the reader's", .green)
    }
  }

  /// A motion and its stage: `original motion`, `amended motion 26643-1001`.
  package static func motion(_ identity: MotionIdentity) -> String {
    let stage = "\(MotionIdentity.english(identity.form)) motion"
    guard let id = identity.kamerstuk else { return stage }
    return identity.isNumberInferred ? "\(stage) \(id) (number inferred)" : "\(stage) \(id)"
  }

  /// Where an opinion was given.
  package static func place(_ basis: Advice.Basis) -> String {
    switch basis {
    case .debate: "in the debate"
    case .letter: "in a letter"
    case .intendedLetter: "in the letter the memo asks for"
    case .memo: "in the memo, by civil servants"
    }
  }

  /// What happened, with who did it.
  package static func sentence(_ event: Event, in graph: DossierGraph) -> String {
    let motion = event.motion.map { Self.motion(graph.motions[$0]) } ?? "motion"
    let who = event.who.flatMap { $0.isEmpty ? nil : $0 }
    switch event.what {
    case .submitted:
      let verb = who?.contains(", ") ?? false ? "hand in" : "hands in"
      return "\(who ?? "A Member") \(verb) the \(motion)"
    case .debated(let name): return "Debate: \(name)"
    case .advised(let value, let basis, let condition):
      let hanging = condition.map { " (\($0))" } ?? ""
      return
        "\(value.rawValue)\(hanging), by \(who ?? "nobody named"), \(place(basis)), on the \(motion)"
    case .replaced(let number):
      return
        "The \(motion) of \(who ?? "a Member") takes the place of \(number ?? "the one before it")"
    case .memo: return "Memo\(title(event, graph)) (\(who ?? "no ministry named"))"
    case .letter(let carriesOut):
      let verb = carriesOut ? "carrying out" : "answering"
      let about = event.motion == nil ? "" : ", \(verb) the \(motion)"
      return "Letter\(title(event, graph)) by \(who ?? "nobody named")\(about)"
    case .promised(let text): return "Promise by \(who ?? "nobody named"): \(text)"
    case .due(let text): return "Due: \(text)"
    case .appreciatie(let said): return "The Chamber's register: \(said), on the \(motion)"
    case .voted(let vote): return self.sentence(vote, on: motion)
    case .state(let state): return "The \(motion) is \(state.rawValue), by then"
    case .paper(let kind): return "Paper (\(kind.rawValue))\(title(event, graph))"
    }
  }

  /// `Vote: aangenomen (72-66), for: CDA, D66 (33 seats); against: SP (5 seats), on the motion …`.
  private static func sentence(_ vote: Vote, on motion: String) -> String {
    let sides = Vote.Choice.allCases.compactMap { choice -> String? in
      let parties = vote.parties(choice)
      guard !parties.isEmpty else { return nil }
      return "\(english(choice)): \(parties.joined(separator: ", ")) (\(vote.seats(choice)))"
    }
    let text = vote.text.map { " «\($0)»" } ?? ""
    let votes = sides.isEmpty ? "" : "; \(sides.joined(separator: "; "))"
    let mistaken = vote.ballots.filter(\.isMistake).map { $0.member ?? $0.party }
    let mistakes = mistaken.isEmpty ? "" : "; by mistake: \(mistaken.joined(separator: ", "))"
    let known = Vote.Choice.allCases.reduce(0) { $0 + vote.seats($1) }
    let isPart = !sides.isEmpty && known < Vote.seatsInChamber
    let part = isPart ? "; the pages held have \(known) of \(Vote.seatsInChamber) votes" : ""
    let isVote = vote.decision.hasPrefix("Stemmen") || !vote.ballots.isEmpty
    return
      "\(isVote ? "Vote" : "Decision") on the \(motion): \(vote.outcome)\(text)\(votes)\(mistakes)\(part)"
  }

  private static func english(_ choice: Vote.Choice) -> String {
    switch choice {
    case .for: "for"
    case .against: "against"
    case .absent: "not taking part"
    }
  }

  private static func title(_ event: Event, _ graph: DossierGraph) -> String {
    guard let source = event.sources.first,
      let title = graph.documents[source.document].record.title
    else { return "" }
    return " «\(title.text)»"
  }
}
