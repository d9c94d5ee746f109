internal import Dossiers
internal import Kamerstukken

/// The seats for and against in a vote, as a bar as long as the whole Chamber.
struct VoteBar {
  let matter: ReportMatter
  let vote: Vote
  /// By which the picture's own title is found.
  let id: String

  private static let height = 10
  private static let mostNamed = 100

  /// Writes the bar and, as words, what it shows; nothing where no page tells who voted.
  func write(to html: inout HTMLWriter) {
    let selection = matter.selection
    let (yes, no) = (vote.seats(.for), vote.seats(.against))
    guard yes >= 0, no >= 0, (1...Vote.seatsInChamber).contains(yes + no) else { return }
    html.element(
      "svg",
      [
        "class": "vote", "viewBox": "0 0 \(Vote.seatsInChamber) \(Self.height)", "role": "img",
        "aria-labelledby": id, "preserveAspectRatio": "none",
      ]
    ) { html in
      html.element(
        "title", ["id": id], title(yes, no))
      bar("rest", 0, Vote.seatsInChamber, to: &html)
      bar("favour", 0, yes, to: &html)
      bar("against", Vote.seatsInChamber - no, no, to: &html)
    }
    // Of many motions the history alone tells who voted what.
    guard matter.motions.count <= Self.mostNamed else { return }
    if let text = vote.text { html.element("p", ["class": "side"], "«\(text)»") }
    side(selection.say("For"), .for, to: &html)
    side(selection.say("Against"), .against, to: &html)
    side(selection.say("Not taking part"), .absent, to: &html)
    let known = yes + no + vote.seats(.absent)
    if known < Vote.seatsInChamber {
      html.element(
        "p", ["class": "side"],
        selection.say("the pages held have \(known) of \(Vote.seatsInChamber) votes"))
    }
  }

  /// What the bar shows; that it is not the whole vote is said with it.
  private func title(_ yes: Int, _ no: Int) -> String {
    let selection = matter.selection
    let known = yes + no + vote.seats(.absent)
    return known < Vote.seatsInChamber
      ? selection.say(
        "known: \(yes) seats for, \(no) against, of \(Vote.seatsInChamber)")
      : selection.say("for: \(yes) seats; against: \(no) seats")
  }

  private func bar(_ name: String, _ x: Int, _ width: Int, to html: inout HTMLWriter) {
    html.void(
      "rect",
      ["class": name, "x": "\(x)", "y": "0", "width": "\(width)", "height": "\(Self.height)"])
  }

  private func side(_ name: String, _ choice: Vote.Choice, to html: inout HTMLWriter) {
    let parties = vote.parties(choice)
    guard !parties.isEmpty else { return }
    html.element("p", ["class": "side"]) { html in
      html.element("strong", "\(name) \(vote.seats(choice))")
      html.text(" \(parties.joined(separator: ", "))")
    }
  }
}
