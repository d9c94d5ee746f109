internal import Dossiers
internal import Kamerstukken

/// A report on what was asked for: one page of HTML that needs nothing beside it.
package struct ReportPage {
  private let matter: ReportMatter
  /// The index of the site that the page is part of.
  private let index: String?

  /// Makes the page of a selection by itself.
  package init(_ selection: Selection) {
    self.init(
      selection, promises: selection.promises,
      findings: Check.findings(in: selection.graph, asOf: selection.provenance.asOf))
  }

  /// Makes a page; `promises` and `findings` are those of the whole graph.
  init(
    _ selection: Selection, promises: [Promise], findings: [Finding], index: String? = nil
  ) {
    matter = ReportMatter(selection, promises: promises, findings: findings)
    self.index = index
  }

  /// The page, as UTF-8.
  package var html: [UInt8] {
    let parts: [any ReportPart] = [
      SummaryPart(matter: matter), TimelinePart(matter: matter), MotionPart(matter: matter),
      HistoryPart(matter: matter), PromisePart(matter: matter), LinkPart(matter),
      FindingPart(matter: matter), SourcePart(matter: matter),
    ]
    return PageFrame(
      selection: matter.selection, name: name, kicker: kicker, heading: heading, deck: deck,
      index: index
    ).page(parts.filter { !$0.isEmpty })
  }

  private var name: String { matter.selection.subject ?? matter.selection.say("All that is held") }

  private var kicker: String {
    guard let subject = matter.selection.subject else {
      return matter.selection.say("Report on everything that is held")
    }
    return matter.selection.say("Report on \(Shortening.end(subject, to: 120))")
  }

  /// The motion, where all are forms of one; else what was asked for.
  private var heading: String {
    let selection = matter.selection
    guard let last = selection.motions.last,
      Set(selection.motions).isSubset(of: selection.graph.chain(of: last)),
      let newest = selection.graph.chain(of: last).last
    else { return name }
    let identity = selection.graph.motions[newest]
    let who = identity.submitters.map(\.text).joined(separator: ", ")
    let what = ReportWords.motion(identity, matter)
    return who.isEmpty ? Self.capitalised(what) : "\(Self.capitalised(what)), \(who)"
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private var deck: [String] {
    let selection = matter.selection
    let days = matter.rows.compactMap(\.event.date?.value)
    guard let first = days.min(), let last = days.max() else { return [] }
    let span =
      first == last
      ? selection.say("What the papers held tell of it, on \(first).")
      : selection.say("What the papers held tell of it, from \(first) to \(last).")
    return [span]
  }
}
