internal import Dossiers
internal import Kamerstukken

/// A report on what was asked for: one page of HTML that needs nothing beside it.
package struct ReportPage {
  private let matter: ReportMatter
  private let subject: ReportSubject
  /// The index of the site that the page is part of.
  private let index: String?

  /// Makes the page of a selection by itself.
  package init(_ selection: Selection, on subject: ReportSubject) {
    self.init(
      selection, on: subject,
      ground: ReportGround(selection.graph, asOf: selection.provenance.asOf))
  }

  /// Makes one of many pages on one ground.
  init(
    _ selection: Selection, on subject: ReportSubject, ground: ReportGround, index: String? = nil,
    files: SiteFiles = SiteFiles()
  ) {
    matter = ReportMatter(selection, on: ground, files: files)
    self.subject = subject
    self.index = index
  }

  /// The page, as UTF-8.
  package var html: [UInt8] {
    let parts: [any ReportPart] = [
      SummaryPart(matter: matter), TimelinePart(matter: matter), MotionPart(matter: matter),
      DossierPart(matter, subject.dossier), HistoryPart(matter: matter),
      PromisePart(matter: matter), LinkPart(matter), FindingPart(matter: matter),
      SourcePart(matter: matter),
    ]
    let heading = PageHeading(matter: matter, subject: subject)
    let provenance = Provenance(
      program: matter.selection.provenance.program, asOf: matter.selection.provenance.asOf,
      documents: matter.documents, in: matter.graph)
    return PageFrame(
      selection: matter.selection, name: heading.name, kicker: heading.kicker,
      heading: heading.heading, deck: heading.deck, provenance: provenance, index: index
    ).page(parts.filter { !$0.isEmpty })
  }
}
