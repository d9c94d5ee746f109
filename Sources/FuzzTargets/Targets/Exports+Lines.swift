internal import Dossiers
internal import Kamerstukken

extension Violations {
  /// Whether a calendar has short lines with their ends, and opens and closes its parts in order.
  mutating func checkCalendar(_ file: [UInt8]) {
    checkTerminal(file, "ical", allowing: [0x0D])
    var open: [String] = []
    var lines: [[UInt8]] = []
    for line in file.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
      expect(line.last == 0x0D && line.count <= 76, "ical: a line of \(line.count) bytes")
      expect(line.count { $0 == 0x0D } == 1, "ical: a return in a line")
      // What begins with a blank goes on with the line before it.
      if line.first == 0x20, let last = lines.indices.last {
        lines[last].removeLast()
        lines[last] += line.dropFirst()
      } else {
        lines.append(Array(line))
      }
    }
    for line in lines {
      let text = String(decoding: line.dropLast(), as: UTF8.self)
      if text.hasPrefix("BEGIN:") {
        open.append(String(text.dropFirst(6)))
      } else if text.hasPrefix("END:") {
        expect(open.popLast() == String(text.dropFirst(4)), "ical: \(text) closes another")
      } else {
        expect(
          text.utf8.first?.isASCIILetter ?? false && text.contains(":"), "ical: the line «\(text)»")
      }
      expect(open.count <= 2 && open.first ?? "VCALENDAR" == "VCALENDAR", "ical: within \(open)")
    }
    expect(open.isEmpty, "ical: \(open) is open at the end")
  }

  /// Whether every line of RIS begins with a tag, and there is an item for each paper.
  mutating func checkRIS(_ file: [UInt8], _ papers: HostilePapers) {
    checkTerminal(file, "ris", allowing: [0x0D])
    let lines = file.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    var types = 0
    var ends = 0
    for line in lines where line != "\r" {
      let tag = Array(line.utf8.prefix(6))
      expect(
        tag.count == 6 && tag[2...] == Array("  - ".utf8)[...]
          || line.hasPrefix("ER  -"), "ris: the line «\(line)»")
      if line.hasPrefix("TY  - ") { types += 1 }
      if line.hasPrefix("ER  -") { ends += 1 }
    }
    expect(
      types == papers.graph.documents.count && ends == types, "ris: \(types) items, \(ends) ends")
  }
}
