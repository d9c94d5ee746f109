package import Kamerstukken

extension RecordJSON {
  /// Writes where a paper says something, with the words as they stand there.
  package func write(_ evidence: Evidence, to json: inout JSONWriter) {
    write(evidence.first, more: evidence.more, to: &json)
  }

  private func write(_ place: Range<Int>, more: [Range<Int>] = [], to json: inout JSONWriter) {
    json.object { json in
      json.key("bytes")
      json.array { json in
        json.number(place.lowerBound)
        json.number(place.upperBound)
      }
      json.member("lines", original.lines(of: place), write)
      if !more.isEmpty { json.member("more", more) { write($0, to: &$1) } }
      if converter != nil { json.member("of", "text") }
      json.member("page", pages.number(at: place.lowerBound))
      json.key("quote")
      json.string(utf8: original.quoted(place))
    }
  }

  func write(_ lines: ClosedRange<Int>, to json: inout JSONWriter) {
    json.array { json in
      json.number(lines.lowerBound)
      json.number(lines.upperBound)
    }
  }

  func write(_ passage: Passage, to json: inout JSONWriter) {
    json.object { json in
      json.member("evidence", passage.evidence, write)
      json.member("text", passage.text)
    }
  }

  func write(_ date: DocumentDate, to json: inout JSONWriter) {
    json.object { json in
      json.member("basis", date.basis.rawValue)
      json.member("earliest", date.earliest?.description)
      json.member("evidence", date.evidence, write)
      json.member("latest", date.latest?.description)
      json.member("text", date.text)
      json.member("value", date.value?.description)
    }
  }
}
