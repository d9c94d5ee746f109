package import Kamerstukken

/// Looks through a graph for contradictions, for what is missing, and for promises that are open.
package struct Check {
  private let graph: DossierGraph
  private var findings: [Finding] = []
  /// The day against which a promise is overdue.
  package let asOf: CalendarDate?

  private init(_ graph: DossierGraph, asOf: CalendarDate?) {
    self.graph = graph
    self.asOf = asOf ?? Self.newestDate(in: graph)
  }

  /// The newest date a held paper prints; nothing depends on today.
  package static func newestDate(in graph: DossierGraph) -> CalendarDate? {
    graph.documents.compactMap { $0.record.date?.value }.max()
  }

  /// The findings, by code and then in the order of the papers.
  package static func findings(in graph: DossierGraph, asOf: CalendarDate?) -> [Finding] {
    var check = Check(graph, asOf: asOf)
    check.compareAdvice()
    check.seekPapers()
    check.seekMotions()
    check.seekLetters()
    check.seekPromises()
    check.passOnDiagnostics()
    let order = Dictionary(
      uniqueKeysWithValues: Finding.Code.allCases.enumerated().map { ($0.element, $0.offset) })
    return check.findings.enumerated().sorted {
      (order[$0.element.code] ?? 0, $0.offset) < (order[$1.element.code] ?? 0, $1.offset)
    }.map(\.element)
  }

  private mutating func add(
    _ code: Finding.Code, _ message: String, due: DocumentDate? = nil, _ sources: [Proof]
  ) {
    findings.append(Finding(code: code, message: message, due: due, sources: sources))
  }
}

extension Check {
  private mutating func compareAdvice() {
    for identity in graph.motions {
      let given = identity.mentions.flatMap { mention in
        graph.motion(mention).advice.map { (advice: $0, document: mention.document) }
      }
      guard Set(given.map(\.advice.value)).count > 1 else { continue }
      let words = given.map {
        "\($0.advice.value.rawValue) by \($0.advice.by ?? "nobody named") (\($0.advice.basis.rawValue))"
      }
      add(
        .adviceDiffers, "\(identity.label): \(words.joined(separator: "; "))",
        given.map { Proof(document: $0.document, evidence: $0.advice.evidence) })
    }
  }

  /// Numbers that are cited and not held; of a joint number only the first is an address.
  private mutating func seekPapers() {
    var order: [String] = []
    var citing: [String: [Proof]] = [:]
    var kinds: [String: Reference.Kind] = [:]
    for (document, held) in graph.documents.enumerated() {
      for reference in held.record.references where Self.canBeHeld(reference.kind) {
        for id in reference.isJoint ? Array(reference.ids.prefix(1)) : reference.ids
        where !isHeld(id) {
          if citing[id] == nil { order.append(id) }
          citing[id, default: []].append(Proof(document: document, evidence: reference.evidence))
          kinds[id] = reference.kind
        }
      }
    }
    let motions = Set(graph.motions.compactMap(\.kamerstuk))
    for id in order where !motions.contains(id) {
      add(
        .paperNotHeld, "\(kinds[id]?.rawValue ?? "") \(id) is cited and not held", citing[id] ?? [])
    }
  }

  private static func canBeHeld(_ kind: Reference.Kind) -> Bool {
    switch kind {
    case .kamerstuk, .handelingen, .aanhangsel: true
    default: false
    }
  }

  private func isHeld(_ id: String) -> Bool { !graph.documents(withNumber: id).isEmpty }

  private mutating func seekMotions() {
    for identity in graph.motions {
      let isHeld = identity.mentions.contains {
        graph.motion($0).relation == .is && !graph.documents[$0.document].isOfRegister
      }
      guard !isHeld else { continue }
      let sources = identity.mentions.map {
        Proof(document: $0.document, evidence: graph.motion($0).evidence)
      }
      let day =
        identity.mentions.compactMap { [graph] in graph.day(graph.motion($0)) }.first.map {
          " of \($0)"
        }
        ?? ""
      let number = identity.kamerstuk == nil ? "; its number is not in these papers" : ""
      add(.motionNotHeld, "\(identity.label)\(day) is not held\(number)", sources)
    }
  }

  private mutating func seekLetters() {
    for (document, held) in graph.documents.enumerated() where held.record.kind == .beslisnota {
      let isAnswered = graph.links.contains {
        $0.kind == .accompanies && $0.from == .document(document)
      }
      guard !isAnswered, let decision = held.record.decision, Self.asksForLetter(decision.text)
      else { continue }
      add(
        .letterNotHeld, "the letter that \(held.name) asks to send is not held",
        [Proof(document: document, evidence: decision.evidence)])
    }
  }

  private static func asksForLetter(_ text: String) -> Bool {
    Folding.folded(text).split { !$0.isLetter }.contains {
      $0.hasSuffix("brief") || $0.hasSuffix("beantwoording")
    }
  }

  private mutating func seekPromises() {
    for (document, held) in graph.documents.enumerated() {
      for commitment in held.record.commitments {
        let source = Proof(document: document, evidence: commitment.evidence)
        let due = commitment.due
        let term = due.map { "due \($0.term)" } ?? "no term"
        if let latest = due?.latest, let asOf, latest < asOf {
          add(.commitmentOverdue, "\(term): \(commitment.text)", due: due, [source])
        } else {
          add(.commitmentOpen, "\(term), not held: \(commitment.text)", due: due, [source])
        }
      }
    }
  }

  private mutating func passOnDiagnostics() {
    for (document, held) in graph.documents.enumerated() {
      for diagnostic in held.record.diagnostics {
        guard let code = Finding.Code(rawValue: diagnostic.code.rawValue) else { continue }
        let bound =
          graph.inferredEarliest(of: document).map {
            "; on or after \($0.day), inferred: \($0.reason)"
          } ?? ""
        let sources =
          diagnostic.evidence.map { [Proof(document: document, evidence: $0)] }
          ?? graph.proofs(of: .document(document))
        add(code, "\(held.name): \(diagnostic.message)\(code == .undated ? bound : "")", sources)
      }
    }
  }
}
