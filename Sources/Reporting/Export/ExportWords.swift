internal import Dossiers
internal import Kamerstukken

/// What the graph tells in words, in the language of the export.
extension Selection {
  func sentence(_ event: Event) -> String { text(Words.sentence(event, in: graph)) }

  func date(_ date: DocumentDate?) -> String { text(Words.date(date)) }

  func name(_ node: Link.Node) -> String { text(Words.name(node, in: graph)) }

  func label(_ node: Link.Node) -> String { text(Words.label(node, in: graph)) }

  func motion(_ motion: Int) -> String { text(graph.motions[motion].label) }

  func reasons(of event: Event) -> [String] { event.reasons.map(text) }

  func reasons(of link: Link) -> [String] { link.reasons.map(text) }

  /// Why a number is believed, and why mentions were taken for one motion.
  func reasons(ofMotion motion: Int) -> [String] {
    (graph.motions[motion].numberReasons + graph.motions[motion].mergeReasons).map(text)
  }

  /// Why a surname alone was taken for this person.
  func reasons(ofPerson person: Int) -> [String] { graph.people[person].mergeReasons.map(text) }

  /// How the words of a date were read, and why it is not simply what the paper prints.
  func dateReasons(of event: Event) -> [String] {
    [event.date?.reading.map(text), event.dateReason.map(text)].compactMap(\.self)
  }

  func message(_ finding: Finding) -> String { text(finding.message) }

  func word(_ state: Promise.State) -> String {
    switch state {
    case .open: say("open")
    case .overdue: say("overdue")
    case .delivered: say("delivered")
    case .closed(let word): word
    }
  }

  private func text(_ words: String) -> String { words }
}

extension Selection {
  /// How sure an event is: `stated`, `inferred`, `date inferred`, `the reader's`.
  func sureness(_ event: Event) -> String {
    if event.isReaders { return sureness(.reader) }
    if event.isInferred { return sureness(.inferred) }
    return event.date?.basis == .inferred ? say("date inferred") : sureness(.stated)
  }

  func sureness(_ basis: Link.Basis) -> String {
    switch basis {
    case .stated: say("stated")
    case .inferred: say("inferred")
    case .reader: say("the reader's")
    }
  }

  /// The kind of a paper: its Dutch name, which is the term of the field.
  func kind(_ kind: DocumentRecord.Kind) -> String {
    kind == .other ? say("other") : kind.rawValue
  }

  /// What a link says of its ends, as a verb.
  func verb(_ kind: Link.Kind) -> String {
    switch kind {
    case .cites: say("cites")
    case .isKamerstuk: say("is")
    case .advisesOn: say("advises on")
    case .accompanies: say("accompanies")
    case .answers: say("answers")
    case .carriesOut: say("carries out")
    case .replaces: say("replaces")
    case .debatedIn: say("debated in")
    case .submittedBy: say("submitted by")
    case .signedBy: say("signed by")
    case .sentTo: say("sent to")
    case .fulfils: say("fulfils")
    case .sameAs: say("same as")
    case .versionOf: say("version of")
    }
  }

  /// Where a paper can be read officially: by its own first number.
  func address(ofDocument document: Int) -> String? {
    graph.documents[document].record.kamerstukken.first.flatMap(KamerstukNumber.init(id:))?.address
  }

  /// Where a motion can be read officially; nothing of one whose number is inferred.
  func address(ofMotion motion: Int) -> String? {
    graph.motions[motion].isNumberInferred
      ? nil : graph.motions[motion].kamerstuk.flatMap(KamerstukNumber.init(id:))?.address
  }
}
