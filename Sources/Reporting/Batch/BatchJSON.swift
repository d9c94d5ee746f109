internal import Kamerstukken

/// The answers to a list of searches, one object of kamerspoor.search-batch/1 a line.
package struct BatchJSON: BatchWriter {
  private let language: Language

  package init(_ language: Language) {
    self.language = language
  }

  package mutating func bytes(of line: BatchLine) -> [UInt8] {
    var json = JSONWriter(reservingCapacity: 256)
    json.object { json in
      json.member("count", line.view == nil ? nil : line.count)
      json.member("line", line.number)
      json.member("message", line.problem.map { language.text($0.phrase) })
      json.member("problem", line.problem?.code)
      json.member("query", line.query)
      json.member("result", line.result.rawValue)
      json.member("schema", "kamerspoor.search-batch/1")
      json.member("understood", line.view?.understood)
    }
    json.endLine()
    // The answer is the object that a search by itself gives, as the first member.
    let answer = line.view.map { $0.json().dropLast() } ?? Array("null".utf8)[...]
    return Array("{\"answer\":".utf8) + answer + Array(",".utf8) + json.bytes.dropFirst()
  }
}
