package import Dossiers
package import Kamerstukken

/// Dates and opinions in words for people.
package enum Words {
  /// `2023-04-03`, `on or after 2023-03-28`, `by 2024-06-30`, `2023-04-01 to 2023-04-10`, `undated`.
  package static func date(_ date: DocumentDate?) -> Phrase {
    guard let date else { return Phrase("undated") }
    if let value = date.value { return Phrase("\(value)") }
    switch (date.earliest, date.latest) {
    case (let first?, let last?):
      return first == last ? Phrase("\(first)") : Phrase("\(first) to \(last)")
    case (let first?, nil): return Phrase("from \(first)")
    case (nil, let last?): return Phrase("by \(last)")
    case (nil, nil): return Phrase("undated")
    }
  }

  /// Who says so: a paper, the program, or the reader.
  package static func basis(_ basis: Link.Basis) -> Phrase {
    switch basis {
    case .stated: Phrase("stated")
    case .inferred: Phrase("inferred")
    case .reader: Phrase("the reader's")
    }
  }

  /// A motion and its stage: `original motion`, `amended motion 26643-1001`.
  package static func motion(_ identity: MotionIdentity) -> Phrase {
    guard let id = identity.kamerstuk else { return identity.stage }
    let named = identity.stage + " \(id)"
    return identity.isNumberInferred ? Phrase("\(named) (number inferred)") : named
  }

  /// Where an opinion was given.
  package static func place(_ basis: Advice.Basis) -> Phrase {
    switch basis {
    case .debate: Phrase("in the debate")
    case .letter: Phrase("in a letter")
    case .intendedLetter: Phrase("in the letter the memo asks for")
    case .memo: Phrase("in the memo, by civil servants")
    }
  }

  /// The day by which something is judged.
  package static func asOf(_ day: CalendarDate?) -> Phrase {
    day.map { Phrase("as of \($0)") } ?? Phrase("as of no date")
  }

  /// How a promise stands; the register's own word where that has one.
  package static func state(_ state: Promise.State) -> Phrase {
    switch state {
    case .open: Phrase("open")
    case .overdue: Phrase("overdue")
    case .delivered: Phrase("delivered")
    case .closed(let word): Phrase(verbatim: word)
    }
  }

  /// A name, or that nobody is named.
  static func somebody(_ name: String?) -> Phrase {
    name.flatMap { $0.isEmpty ? nil : Phrase(verbatim: $0) } ?? Phrase("nobody named")
  }

  /// What happened, with who did it.
  package static func sentence(_ event: Event, in graph: DossierGraph) -> Phrase {
    let motion = event.motion.map { Self.motion(graph.motions[$0]) } ?? Phrase("motion")
    let who = somebody(event.who)
    switch event.what {
    case .submitted:
      guard let names = event.who, !names.isEmpty else {
        return Phrase("A Member hands in the \(motion)")
      }
      return names.contains(", ")
        ? Phrase("\(names) hand in the \(motion)") : Phrase("\(names) hands in the \(motion)")
    case .debated(let name): return Phrase("Debate: \(name)")
    case .advised(let value, let basis, let condition):
      let said = value.rawValue + (condition.map { " (\($0))" } ?? "")
      return Phrase("\(said), by \(who), \(place(basis)), on the \(motion)")
    case .replaced(let number):
      let older = number.map(Phrase.init(verbatim:)) ?? Phrase("the one before it")
      guard let names = event.who, !names.isEmpty else {
        return Phrase("The \(motion) of a Member takes the place of \(older)")
      }
      return Phrase("The \(motion) of \(names) takes the place of \(older)")
    case .memo:
      let title = title(event, graph)
      guard let ministry = event.who, !ministry.isEmpty else {
        return Phrase("Memo\(title) (no ministry named)")
      }
      return Phrase("Memo\(title) (\(ministry))")
    case .letter(let carriesOut):
      let letter = Phrase("Letter\(title(event, graph)) by \(who)")
      guard event.motion != nil else { return letter }
      return carriesOut
        ? Phrase("\(letter), carrying out the \(motion)")
        : Phrase("\(letter), answering the \(motion)")
    case .promised(let text): return Phrase("Promise by \(who): \(text)")
    case .due(let text): return Phrase("Due: \(text)")
    case .appreciatie(let said): return Phrase("The Chamber's register: \(said), on the \(motion)")
    case .voted(let vote): return self.sentence(vote, on: motion)
    case .state(let state): return Phrase("The \(motion) is \(state.rawValue), by then")
    case .paper(let kind):
      return Phrase("Paper (\(Phrase(term: kind.rawValue)))\(title(event, graph))")
    }
  }

  /// `Vote: aangenomen (72-66); for: CDA, D66 (33); against: SP (5), on the motion …`.
  private static func sentence(_ vote: Vote, on motion: Phrase) -> Phrase {
    let isVote = vote.decision.hasPrefix("Stemmen") || !vote.ballots.isEmpty
    let outcome = vote.outcome + (vote.text.map { " «\($0)»" } ?? "")
    var parts = [
      isVote
        ? Phrase("Vote on the \(motion): \(outcome)")
        : Phrase("Decision on the \(motion): \(outcome)")
    ]
    let sides = Vote.Choice.allCases.compactMap { choice -> Phrase? in
      let parties = vote.parties(choice)
      guard !parties.isEmpty else { return nil }
      return Phrase("\(side(choice)): \(parties.joined(separator: ", ")) (\(vote.seats(choice)))")
    }
    parts += sides
    let mistaken = vote.ballots.filter(\.isMistake).map { $0.member ?? $0.party }
    if !mistaken.isEmpty {
      parts.append(Phrase("by mistake: \(mistaken.joined(separator: ", "))"))
    }
    let known = Vote.Choice.allCases.reduce(0) { $0 + vote.seats($1) }
    if !sides.isEmpty, known < Vote.seatsInChamber {
      parts.append(Phrase("the pages held have \(known) of \(Vote.seatsInChamber) votes"))
    }
    return parts.joined(by: "; ")
  }

  private static func side(_ choice: Vote.Choice) -> Phrase {
    switch choice {
    case .for: Phrase("for")
    case .against: Phrase("against")
    case .absent: Phrase("not taking part")
    }
  }

  private static func title(_ event: Event, _ graph: DossierGraph) -> String {
    guard let source = event.sources.first,
      let title = graph.documents[source.document].record.title
    else { return "" }
    return " «\(title.text)»"
  }
}
