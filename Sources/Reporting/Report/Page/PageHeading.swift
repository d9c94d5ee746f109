internal import Dossiers
internal import Kamerstukken

/// What stands above a page: the name of what it is on, and a line or two that tell of it.
struct PageHeading {
  let matter: ReportMatter
  let subject: ReportSubject

  /// In the title of the window.
  var name: String { matter.selection.subject ?? matter.selection.say("All that is held") }

  var kicker: String {
    guard let asked = matter.selection.subject else {
      return matter.selection.say("Report on everything that is held")
    }
    return matter.selection.say("Report on \(Shortening.end(asked, to: 120))")
  }

  var heading: String {
    switch subject {
    case .motion: motion ?? name
    case .dossier(let number): matter.selection.say("Dossier \(number.spoken)")
    case .paper(let sha256): paper(sha256)?.record.title?.text ?? name
    case .words: name
    }
  }

  /// The motion, where all are forms of one.
  private var motion: String? {
    let selection = matter.selection
    guard let last = selection.motions.last,
      Set(selection.motions).isSubset(of: selection.graph.chain(of: last)),
      let newest = selection.graph.chain(of: last).last
    else { return nil }
    return selection.heading(ofMotion: newest)
  }

  private func paper(_ sha256: String) -> HeldDocument? {
    matter.graph.document(sha256).map { matter.graph.documents[$0] }
  }

  /// The lines under the heading.
  var deck: [String] { ([origin] + [span]).compactMap(\.self) }

  /// The title of the dossier, or what kind of paper it is, of which day and ministry.
  private var origin: String? {
    switch subject {
    case .motion, .words: return nil
    case .dossier(let number):
      let own = matter.documents.lazy.map { matter.graph.documents[$0].record }.first { record in
        record.dossiers.first == number.description && record.dossierTitle != nil
      }
      return own?.dossierTitle.map { Shortening.end($0.text, to: 200) }
    case .paper(let sha256):
      guard let held = paper(sha256) else { return nil }
      let facts = [
        matter.selection.kind(held.record.kind),
        held.record.date.map { matter.selection.date($0) }, held.ministry?.rawValue,
      ]
      return facts.compactMap(\.self).joined(separator: ", ").withCapital
    }
  }

  private var span: String? {
    let days = matter.rows.compactMap(\.event.date?.value)
    guard let first = days.min(), let last = days.max() else { return nil }
    return first == last
      ? matter.selection.say("What the papers held tell of it, on \(first).")
      : matter.selection.say("What the papers held tell of it, from \(first) to \(last).")
  }
}
