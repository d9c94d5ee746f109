internal import Dossiers
package import Kamerstukken

/// A report on what was asked for: one page of HTML that needs nothing beside it.
package struct ReportPage {
  private let matter: ReportMatter
  /// The dossier that the page is on, where it is on one.
  private let dossier: DossierNumber?
  /// The index of the site that the page is part of.
  private let index: String?

  /// Makes the page of a selection by itself; `dossier` is what was asked for, where that is one.
  package init(_ selection: Selection, dossier: DossierNumber? = nil) {
    self.init(
      selection, dossier: dossier,
      on: ReportGround(selection.graph, asOf: selection.provenance.asOf))
  }

  /// Makes one of many pages on one ground.
  init(
    _ selection: Selection, dossier: DossierNumber? = nil, on ground: ReportGround,
    index: String? = nil
  ) {
    self.dossier = dossier
    matter = ReportMatter(selection, on: ground)
    self.index = index
  }

  /// The page, as UTF-8.
  package var html: [UInt8] {
    let parts: [any ReportPart] = [
      SummaryPart(matter: matter), TimelinePart(matter: matter), MotionPart(matter: matter),
      DossierPart(matter, dossier), HistoryPart(matter: matter), PromisePart(matter: matter),
      LinkPart(matter),
      FindingPart(matter: matter), SourcePart(matter: matter),
    ]
    return PageFrame(
      selection: matter.selection, name: name, kicker: kicker, heading: heading, deck: deck,
      provenance: Provenance(
        program: matter.selection.provenance.program, asOf: matter.selection.provenance.asOf,
        documents: matter.documents, in: matter.graph), index: index
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
    if let dossier { return selection.say("Dossier \(dossier.spoken)") }
    guard let last = selection.motions.last,
      Set(selection.motions).isSubset(of: selection.graph.chain(of: last)),
      let newest = selection.graph.chain(of: last).last
    else { return name }
    let identity = selection.graph.motions[newest]
    let who = identity.submitters.map(\.text).joined(separator: ", ")
    let what = ReportWords.motion(identity, matter)
    return who.isEmpty ? ReportWords.capitalised(what) : "\(ReportWords.capitalised(what)), \(who)"
  }

  private var deck: [String] {
    let selection = matter.selection
    let days = matter.rows.compactMap(\.event.date?.value)
    guard let first = days.min(), let last = days.max() else { return dossierTitle }
    let span =
      first == last
      ? selection.say("What the papers held tell of it, on \(first).")
      : selection.say("What the papers held tell of it, from \(first) to \(last).")
    return dossierTitle + [span]
  }

  /// The title of the dossier, as the first of its own papers prints it.
  private var dossierTitle: [String] {
    guard let id = dossier?.description else { return [] }
    let own = matter.documents.lazy.map { matter.graph.documents[$0].record }.first { record in
      record.dossiers.first == id && record.dossierTitle != nil
    }
    return own?.dossierTitle.map { [Shortening.end($0.text, to: 200)] } ?? []
  }
}
