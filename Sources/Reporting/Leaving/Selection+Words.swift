internal import Dossiers
internal import Kamerstukken

/// What the graph tells in words, in the language of the export.
extension Selection {
  func sentence(_ event: Event) -> String { say(Words.sentence(event, in: graph)) }

  func date(_ date: DocumentDate?) -> String { say(Words.date(date)) }

  func name(_ node: Link.Node) -> String { say(Words.name(node, in: graph)) }

  func label(_ node: Link.Node) -> String { say(Words.label(node, in: graph)) }

  func motion(_ motion: Int) -> String { say(graph.motions[motion].label) }

  /// A motion by its stage and number: `amended motion 26643-1001`.
  func stage(_ motion: Int) -> String { say(Words.motion(graph.motions[motion])) }

  /// A motion as a heading: its stage, number and submitters.
  func heading(ofMotion motion: Int) -> String {
    let who = graph.motions[motion].submitters.map(\.text).joined(separator: ", ")
    let what = stage(motion).withCapital
    return who.isEmpty ? what : "\(what), \(who)"
  }

  func message(_ finding: Finding) -> String { say(finding.message) }

  func state(_ state: Promise.State) -> String { say(Words.state(state)) }

  /// How sure an event is: `stated`, `inferred`, `date inferred`, `the reader's`.
  func sureness(_ event: Event) -> String { say(Sureness(event).name) }

  func sureness(_ basis: Link.Basis) -> String { say(Words.basis(basis)) }

  /// The kind of a paper: its Dutch name, which is the term of the field.
  func kind(_ kind: DocumentRecord.Kind) -> String { say(Phrase(term: kind.rawValue)) }

  /// What a link says of its ends, as a verb.
  func verb(_ kind: Link.Kind) -> String { say(Phrase(term: kind.rawValue)) }
}

/// Why something is believed.
extension Selection {
  func reasons(of event: Event) -> [String] { event.reasons.map { say($0) } }

  func reasons(of link: Link) -> [String] { link.reasons.map { say($0) } }

  /// Why a number is believed, and why mentions were taken for one motion.
  func reasons(ofMotion motion: Int) -> [String] {
    (graph.motions[motion].numberReasons + graph.motions[motion].mergeReasons).map { say($0) }
  }

  /// Why a surname alone was taken for this person.
  func reasons(ofPerson person: Int) -> [String] {
    graph.people[person].mergeReasons.map { say($0) }
  }

  /// How the words of a date were read, and why it is not simply what the paper prints.
  func dateReasons(of event: Event) -> [String] {
    [event.date?.reading.map { say($0) }, event.dateReason.map { say($0) }].compactMap(\.self)
  }
}

/// Where something can be read officially.
extension Selection {
  /// By the paper's own first number.
  func address(ofDocument document: Int) -> String? {
    graph.documents[document].record.kamerstukken.first.flatMap(KamerstukNumber.init(id:))?.address
  }

  /// Nothing of a motion whose number is inferred.
  func address(ofMotion motion: Int) -> String? {
    graph.motions[motion].isNumberInferred
      ? nil : graph.motions[motion].kamerstuk.flatMap(KamerstukNumber.init(id:))?.address
  }
}
