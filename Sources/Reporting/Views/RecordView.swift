package import Dossiers
internal import Kamerstukken

/// One record for a reader, and with every line behind it.
package struct RecordView {
  package let graph: DossierGraph
  /// The document, as an index into the graph's.
  package let index: Int
  private var document: HeldDocument { graph.documents[index] }

  /// `index`: the document, as an index into the graph's.
  package init(_ index: Int, in graph: DossierGraph) {
    self.index = index
    self.graph = graph
  }

  /// The record in short: a field a line, and what it has to do with other papers.
  package func answer(on sheet: Sheet) -> Answer {
    var table = Table([.init(), .init()])
    for field in fields() {
      table.append([sheet.say(field.label, .bold), sheet.say(field.value)])
    }
    for line in linked(sheet) { table.append([sheet.say("together", .bold), line]) }
    return Answer(table)
  }

  /// Every field with the file, the line, the words there and the rule by which they were read.
  package func explained(on sheet: Sheet) -> Answer {
    var answer = Answer()
    for field in fields() {
      answer += Answer(sheet.say(field.label, .bold) + ": " + sheet.say(field.value), hanging: 2)
      for place in field.evidence?.places ?? [] {
        let text = sheet.say(Place(Evidence(place), in: document).text(160), .dim)
        answer += Answer(text, indent: 2, hanging: 2)
      }
      answer += Answer(sheet.say("rule: \(field.rule)", .dim), indent: 2, hanging: 2)
    }
    for line in linked(sheet) {
      answer += Answer(sheet.say("together", .bold) + ": " + line, hanging: 2)
    }
    return answer
  }

  /// The links of this paper, those that are inferred marked so with their reasons.
  private func linked(_ sheet: Sheet) -> [StyledText] {
    // Who signed it and to whom it is sent stand among its fields.
    graph.links(touching: .document(index)).filter {
      ![.cites, .replaces, .signedBy, .sentTo].contains($0.kind)
    }
    .map { link in
      let kind = Phrase(term: link.kind.rawValue)
      let why =
        link.reasons.isEmpty ? "" : sheet.say(", because \(link.reasons.joined(by: "; "))")
      return sheet.say([name(link.from), kind, name(link.to)].joined(by: " ")) + " ("
        + sheet.basis(link.basis) + why + ")"
    }
  }

  private func name(_ node: Link.Node) -> Phrase {
    node == .document(index) ? Phrase("this paper") : Words.name(node, in: graph)
  }

  /// `kamerspoor.show/1`, one object on one line.
  package func json() -> [UInt8] {
    var json = JSONWriter(reservingCapacity: 16_384)
    let links = graph.links(touching: .document(index)).filter { $0.kind != .cites }
    json.object { json in
      json.member("corrections", document.corrections, CorrectionView.write)
      json.member("links", links) { link, json in
        json.object { json in
          json.member("basis", link.basis.rawValue)
          json.member("confidence", link.confidence) { $1.number(hundredths: $0.hundredths) }
          json.member("from", name(link.from))
          json.member("kind", link.kind.rawValue)
          json.member("reasons", link.reasons)
          json.member("sources", link.sources) { SourceJSON.write($0, in: graph, to: &$1) }
          json.member("to", name(link.to))
        }
      }
      json.key("record")
      RecordJSON(of: document.original, converter: document.record.source.converter).write(
        document.printed, to: &json)
      json.member("schema", "kamerspoor.show/1")
    }
    json.endLine()
    return json.bytes
  }

  /// What the paper gives, and the reader's corrections behind the fields they are of.
  private func fields() -> [ExplainedField] {
    var fields = ExplainedField.all(of: document.printed)
    for applied in document.corrections {
      let field = ExplainedField(correcting: applied, of: document)
      let place =
        fields.lastIndex { $0.name == field.name && !$0.isReaders }.map { $0 + 1 } ?? fields.count
      fields.insert(field, at: place)
    }
    return fields
  }
}
