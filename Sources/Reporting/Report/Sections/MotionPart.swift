internal import Dossiers
internal import Kamerstukken

/// The motions: who asks for what, what the government thinks of it, and what became of it.
struct MotionPart: ReportPart {
  let matter: ReportMatter
  var id: String { "motions" }
  var title: Phrase { Phrase("Motions") }
  var isEmpty: Bool { matter.selection.motions.isEmpty }

  /// To how many characters a request is cut, with the number of motions.
  private var requestLength: Int {
    min(max(110_000 / max(matter.motions.count, 1), 200), 2_000)
  }

  func write(to html: inout HTMLWriter) {
    var opinions: [Int: [ReportRow]] = [:]
    for row in matter.allRows where row.lane == .opinion {
      if let motion = row.event.motion { opinions[motion, default: []].append(row) }
    }
    html.element("div", ["class": matter.selection.motions.count > 3 ? "cards many" : "cards"]) {
      html in
      for motion in matter.motions {
        write(motion, opinions[motion] ?? [], to: &html)
      }
    }
    html.endLine()
  }

  private func write(_ motion: Int, _ opinions: [ReportRow], to html: inout HTMLWriter) {
    let identity = matter.graph.motions[motion]
    guard let id = matter.motion(motion)?.address.dropFirst() else { return }
    let state = matter.graph.state(of: motion)
    html.element("article", ["id": String(id), "class": "motion"]) {
      html in
      html.element("h3") { html in
        let name = matter.selection.stage(motion).withCapital
        if let page = matter.files.page(ofMotion: motion) {
          html.link(page, name)
        } else {
          html.text(name)
        }
      }
      chips(state, opinions.last, to: &html)
      request(identity, to: &html)
      facts(motion, identity, state, opinions, to: &html)
    }
    html.endLine()
  }

  /// What became of the motion and the last opinion of it, in colour.
  private func chips(_ state: MotionState?, _ opinion: ReportRow?, to html: inout HTMLWriter) {
    guard state != nil || opinion != nil else { return }
    html.element("p", ["class": "chips"]) { html in
      if let state {
        html.element("span", ["class": "chip \(Tone(outcome: state.value).rawValue)"], state.value)
        html.text(" ")
      }
      if let opinion {
        html.element(
          "span",
          [
            "class":
              "chip \(opinion.tone.rawValue) \(opinion.sureness == .inferred ? "inferred" : "")"
          ],
          chip(opinion.event))
      }
    }
  }

  /// The opinion, and that it stands in a memo alone, where that is so.
  private func chip(_ event: Event) -> String {
    guard case .advised(let value, let basis, _) = event.what,
      basis == .memo || basis == .intendedLetter
    else { return Self.value(event) }
    return matter.selection.say("\(value.rawValue) (memo)")
  }

  private static func value(_ event: Event) -> String {
    switch event.what {
    case .advised(let value, _, _): value.rawValue
    case .appreciatie(let said): said
    default: ""
    }
  }

  private func request(_ identity: MotionIdentity, to html: inout HTMLWriter) {
    let requests = identity.mentions.compactMap { matter.graph.motion($0).request }
    let subjects = identity.mentions.compactMap { matter.graph.motion($0).subject }
    guard let request = requests.first ?? subjects.first else { return }
    html.element(
      "blockquote", ["lang": "nl"], Shortening.middle(request.text, to: requestLength))
  }
}

extension MotionPart {
  private func facts(
    _ motion: Int, _ identity: MotionIdentity, _ state: MotionState?, _ opinions: [ReportRow],
    to html: inout HTMLWriter
  ) {
    let selection = matter.selection
    html.element("dl", ["class": "facts"]) { html in
      let who = identity.submitters.map(\.text).joined(separator: ", ")
      fact(selection.say("Submitted by"), to: &html) {
        $0.text(who.isEmpty ? selection.say("no Member named") : who)
      }
      let coSigners = matter.graph.coSigners(of: motion).map(\.text)
      if !coSigners.isEmpty {
        fact(selection.say("Co-signed by"), to: &html) {
          $0.text(coSigners.joined(separator: ", "))
        }
      }
      if !opinions.isEmpty {
        fact(selection.say("Opinion"), to: &html) { html in
          for (place, row) in opinions.enumerated() {
            if place > 0 { html.void("br") }
            opinion(row, to: &html)
          }
        }
      }
      if let state {
        fact(selection.say("State"), to: &html) { html in
          html.text(state.value)
          html.text(" ")
          html.element("span", ["class": "proof"]) {
            QuoteList(matter: matter, sources: []).write(state.source, to: &$0)
          }
        }
      }
      let votes = matter.graph.votes(on: motion).filter { !$0.vote.ballots.isEmpty }
      if let last = votes.last, let place = matter.motion(motion)?.address.dropFirst() {
        fact(selection.say("Vote"), to: &html) {
          VoteBar(matter: matter, vote: last.vote, id: "\(place)-vote").write(to: &$0)
        }
      }
      let reasons = matter.selection.reasons(ofMotion: motion)
      if !reasons.isEmpty {
        let isReaders = matter.graph.isMergedByReader(motion)
        let how = isReaders ? Phrase("The reader's verdict") : Phrase("Inferred, because")
        fact(selection.say(how), to: &html) {
          $0.text(reasons.joined(separator: "; "))
        }
      }
      if let number = identity.kamerstuk, let official = PageLink.official(paper: number) {
        fact(selection.say("Official publication"), to: &html) { html in
          html.link(official, ["class": "official"], "kst-\(number)")
          if identity.isNumberInferred {
            html.text(" (\(selection.say("number inferred")))")
          }
        }
      }
    }
  }

  private func fact(
    _ name: String, to html: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void
  ) {
    html.element("div") { html in
      html.element("dt", name)
      html.element("dd") { content(&$0) }
    }
  }

  /// An opinion with who gave it where, and a link to its row.
  private func opinion(_ row: ReportRow, to html: inout HTMLWriter) {
    let selection = matter.selection
    let classes = "opinion \(row.tone.rawValue)"
    if row.isShown {
      html.link(.place(row.id), ["class": classes], Self.value(row.event))
    } else {
      html.element("span", ["class": classes], Self.value(row.event))
    }
    let day = matter.selection.date(row.event.date)
    if case .advised(_, let basis, let condition) = row.event.what {
      let hanging = condition.map { " (\($0))" } ?? ""
      let who = row.event.who ?? selection.say("nobody named")
      html.text("\(hanging), \(who), \(matter.selection.say(Words.place(basis))), \(day)")
    } else {
      html.text(", \(selection.say("in the Chamber's register")), \(day)")
    }
    if row.sureness == .inferred || row.sureness == .reader {
      html.text(" (\(selection.say(row.sureness.name)))")
    }
  }
}
