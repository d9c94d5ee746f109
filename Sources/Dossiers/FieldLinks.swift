internal import Kamerstukken

/// Links that a paper's own fields state: what it carries out, where a motion was debated, who handed in or signed.
extension DossierGraph {
  mutating func linkFields() {
    for place in motions.indices {
      linkCarriedOut(place)
      linkDebate(of: place)
      linkSubmitters(of: place)
    }
    linkSignatories()
    linkAddressees()
  }

  /// The links to people and bodies alone.
  mutating func linkNames() {
    for place in motions.indices { linkSubmitters(of: place) }
    linkSignatories()
    linkAddressees()
  }

  private mutating func linkCarriedOut(_ motion: Int) {
    for mention in motions[motion].mentions where self.motion(mention).relation == .carriesOut {
      let source = Proof(document: mention.document, evidence: self.motion(mention).evidence)
      addStated(.carriesOut, .document(mention.document), .motion(motion), [source])
    }
  }

  private mutating func linkDebate(of motion: Int) {
    for mention in motions[motion].mentions {
      guard let said = self.motion(mention).debate, let debate = index.debates[mention] else {
        continue
      }
      let source = Proof(document: mention.document, evidence: said.evidence)
      addStated(.debatedIn, .motion(motion), .debate(debate), [source])
    }
  }

  /// The Members that the motion's own paper names, with every paper that names them.
  private mutating func linkSubmitters(of motion: Int) {
    var naming: [Int: [Proof]] = [:]
    for mention in motions[motion].mentions {
      let said = self.motion(mention)
      let source = Proof(document: mention.document, evidence: said.evidence)
      for name in said.submitters {
        guard let found = person(name, .chamber) else { continue }
        if naming[found.person]?.last != source {
          naming[found.person, default: []].append(source)
        }
      }
    }
    for name in motions[motion].submitters {
      guard let found = person(name, .chamber) else { continue }
      linkPerson(.submittedBy, .motion(motion), found, naming[found.person] ?? [])
    }
  }

  private mutating func linkSignatories() {
    for document in documents.indices {
      for signatory in documents[document].record.signatories {
        guard let found = person(signatory.name, side(of: signatory, in: document)) else {
          continue
        }
        let source = Proof(document: document, evidence: signatory.evidence)
        linkPerson(.signedBy, .document(document), found, [source])
      }
    }
  }

  private mutating func linkPerson(
    _ kind: Link.Kind, _ from: Link.Node, _ found: (person: Int, reasons: [Phrase]),
    _ sources: [Proof]
  ) {
    if found.reasons.isEmpty {
      addStated(kind, from, .person(found.person), sources)
    } else {
      // One sign, the surname; that nobody else here bears it is no sign of the papers themselves.
      add(kind, from, .person(found.person), .inferred, .fair, found.reasons, sources)
    }
  }

  /// A body is one, however its name is spelled; it is shown as the first paper spells it.
  private mutating func linkAddressees() {
    var spellings: [String: String] = [:]
    for (document, held) in documents.enumerated() {
      guard let addressee = held.record.addressee else { continue }
      let key = NodeKey.folded(addressee.text)
      guard !key.isEmpty else { continue }
      let body = spellings[key] ?? addressee.text
      spellings[key] = body
      let source = Proof(document: document, evidence: addressee.evidence)
      addStated(.sentTo, .document(document), .body(body), [source])
    }
  }
}
