/// A decision of the Chamber on a motion, as its register has it, with who voted what.
package struct Vote: Hashable, Sendable {
  package enum Choice: String, Sendable, CaseIterable {
    case `for` = "Voor"
    case against = "Tegen"
    case absent = "Niet deelgenomen"
  }

  /// A group, or in a roll call one Member, and the seats that counted.
  package struct Ballot: Hashable, Sendable {
    package let party: String
    /// The Member, in a roll call.
    package let member: String?
    package let seats: Int
    package let choice: Choice
    /// Whether it was said afterwards to have been a mistake.
    package let isMistake: Bool

    package init(party: String, member: String?, seats: Int, choice: Choice, isMistake: Bool) {
      self.party = party
      self.member = member
      self.seats = seats
      self.choice = choice
      self.isMistake = isMistake
    }
  }

  /// The seats of the Tweede Kamer (Grondwet, article 51), all of which a whole vote accounts for.
  package static let seatsInChamber = 150

  /// In the register's own words: `Stemmen - aangenomen`.
  package let decision: String
  /// What was said: `Aangenomen. (72-66)`.
  package let text: String?
  /// `Met handopsteken` or `Hoofdelijk`.
  package let manner: String?
  package let date: DocumentDate?
  package let ballots: [Ballot]
  package let evidence: Evidence

  package init(
    decision: String, text: String?, manner: String?, date: DocumentDate?, ballots: [Ballot],
    evidence: Evidence
  ) {
    self.decision = decision
    self.text = text
    self.manner = manner
    self.date = date
    self.ballots = ballots
    self.evidence = evidence
  }

  /// What became of the motion: `aangenomen`, `verworpen`, `gestaakt`; the register's words behind its dash.
  package var outcome: String {
    guard let dash = decision.lastIndex(of: "-") else { return decision }
    return String(decision[decision.index(after: dash)...].drop { $0 == " " })
  }

  /// The groups that made a choice, each once, by the register's names in order.
  package func parties(_ choice: Choice) -> [String] {
    Set(ballots.filter { $0.choice == choice }.map(\.party)).sorted()
  }

  /// The seats behind a choice; in a roll call every Member counts for one.
  package func seats(_ choice: Choice) -> Int {
    ballots.filter { $0.choice == choice }.reduce(0) { $0 + ($1.member == nil ? $1.seats : 1) }
  }
}
