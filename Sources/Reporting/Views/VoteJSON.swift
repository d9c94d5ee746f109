internal import Dossiers
internal import Kamerstukken

/// A decision of the Chamber, as `--json` writes it.
enum VoteJSON {
  static func write(
    _ vote: Vote, _ source: Proof, in graph: DossierGraph, to json: inout JSONWriter
  ) {
    json.object { json in
      json.member("absent", ballots(vote, .absent), write)
      json.member("against", ballots(vote, .against), write)
      json.member("date", vote.date, DateJSON.write)
      json.member("for", ballots(vote, .for), write)
      json.member("manner", vote.manner)
      json.member("outcome", vote.outcome)
      json.member("source", source) { SourceJSON.write($0, in: graph, to: &$1) }
      json.member("text", vote.text)
    }
  }

  private static func ballots(_ vote: Vote, _ choice: Vote.Choice) -> [Vote.Ballot] {
    vote.ballots.filter { $0.choice == choice }
  }

  private static func write(_ ballot: Vote.Ballot, to json: inout JSONWriter) {
    json.object { json in
      json.member("member", ballot.member)
      json.member("mistake", ballot.isMistake)
      json.member("party", ballot.party)
      json.member("seats", ballot.seats)
    }
  }
}
