package import Dossiers
package import Kamerstukken

/// Findings, as text and as `kamerspoor.check/1`.
package struct CheckView {
  private let findings: [Finding]
  private let asOf: CalendarDate?
  private let graph: DossierGraph

  package init(_ findings: [Finding], asOf: CalendarDate?, in graph: DossierGraph) {
    self.findings = findings
    self.asOf = asOf
    self.graph = graph
  }

  package func answer(on sheet: Sheet) -> Answer {
    var table = Table(sheet, Phrase("Code"), Phrase("Finding"))
    for finding in findings {
      let style: Style =
        finding.code == .adviceDiffers || finding.code == .commitmentOverdue ? .red : .yellow
      table.append([StyledText(finding.code.rawValue, style), sheet.say(finding.message)])
      for source in finding.sources {
        table.append(["", sheet.place(source, in: graph)])
      }
    }
    let count =
      findings.count == 1
      ? sheet.say("1 finding, \(Words.asOf(asOf))")
      : sheet.say("\(findings.count) findings, \(Words.asOf(asOf))")
    return findings.isEmpty ? Answer(count) : Answer(table) + .space + Answer(count)
  }

  /// `kamerspoor.check/1`, one object on one line.
  package func json() -> [UInt8] {
    var json = JSONWriter(reservingCapacity: 8_192)
    json.object { json in
      json.member("asOf", asOf?.description)
      json.member("findings", findings) { finding, json in
        json.object { json in
          json.member("code", finding.code.rawValue)
          json.member("due", finding.due, DateJSON.write)
          json.member("message", finding.message)
          json.member("sources", finding.sources) { SourceJSON.write($0, in: graph, to: &$1) }
        }
      }
      json.member("schema", "kamerspoor.check/1")
    }
    json.endLine()
    return json.bytes
  }
}
