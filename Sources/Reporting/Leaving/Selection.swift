package import Dossiers
package import Kamerstukken

/// The part of an archive that leaves it in a report or an export: a motion, a dossier, a search, or everything.
package struct Selection: Sendable {
  /// What was asked for, as it was typed; nothing where it is everything that is held.
  package let subject: String?
  package let graph: DossierGraph
  /// What it holds, as indices into the graph's documents, in their order.
  package internal(set) var documents: [Int]
  /// What it speaks of, as indices into the graph's motions, in their order.
  package internal(set) var motions: [Int]
  /// Everything that happened, in order.
  package internal(set) var events: [Event]
  package internal(set) var provenance: Provenance
  package let language: Language
  /// The day of the import run in which each document came, as `2024-05-17T09:30:00Z`, where that is known.
  package let arrivals: [Int: String]

  /// `papers` are in it whether or not something happened by them.
  package init(
    _ subject: String?, _ timeline: Timeline, in graph: DossierGraph, program: String,
    asOf: CalendarDate?, language: Language, arrivals: [Int: String] = [:], papers: [Int] = []
  ) {
    self.subject = subject
    self.graph = graph
    self.language = language
    self.arrivals = arrivals
    events = timeline.events
    if subject == nil {
      motions = Array(graph.motions.indices)
      documents = Array(graph.documents.indices)
    } else {
      let motions = Set(timeline.events.compactMap(\.motion)).sorted()
      let mentions = motions.flatMap { graph.motions[$0].mentions.map(\.document) }
      let sources = timeline.events.flatMap { $0.sources.map(\.document) }
      self.motions = motions
      documents = Set(mentions + sources + papers).sorted()
    }
    let day = asOf ?? Check.newestDate(in: graph)
    provenance = Provenance(program: program, asOf: day, documents: documents, in: graph)
  }

  /// A phrase in the language of what leaves.
  package func say(_ phrase: Phrase) -> String { language.text(phrase) }

  /// A phrase in the language of what leaves, made of a literal.
  package func say(_ literal: Phrase.Literal) -> String { say(Phrase(literal)) }
}

extension Selection {
  /// The promises in its papers, judged by the day of its provenance.
  package var promises: [Promise] {
    let members = Set(documents)
    return graph.promises(asOf: provenance.asOf).filter { members.contains($0.source.document) }
  }

  /// What a reader should look into, on one of its motions, or of which one of its papers is a source.
  package var findings: [Finding] {
    let (members, spoken) = (Set(documents), Set(motions))
    return Check.findings(in: graph, asOf: provenance.asOf).filter { finding in
      finding.isTold(of: members, motions: spoken)
    }
  }
}
