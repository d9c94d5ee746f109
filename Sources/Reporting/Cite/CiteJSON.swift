package import Kamerstukken

/// The references of a text as `kamerspoor.cite/1`: one object on one line, written while the text comes.
package struct CiteJSON: CiteFormat {
  private var isFirst = true

  package init() {}

  package mutating func opening() -> [UInt8] { Array(#"{"references":["#.utf8) }

  package mutating func bytes(of text: CitedText) -> [UInt8] {
    var bytes: [UInt8] = []
    for found in text.references {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      var json = JSONWriter(reservingCapacity: 512)
      write(found, to: &json)
      bytes += json.bytes
    }
    return bytes
  }

  package mutating func closing() -> [UInt8] {
    Array("],\"schema\":\"kamerspoor.cite/1\"}\n".utf8)
  }

  private func write(_ found: CitedReference, to json: inout JSONWriter) {
    let reference = found.reference
    let cited = reference.cited
    json.object { json in
      json.member("address", cited.first?.address)
      json.member("addresses", cited) { cited, json in
        if let address = cited.address { json.string(address) } else { json.null() }
      }
      json.member("bytes", [found.origin.lowerBound, found.origin.upperBound]) { $1.number($0) }
      json.member("chamber", reference.chamber?.rawValue)
      json.member("citation", cited.first?.citation)
      json.member("diagnostic", found.tooLong, write)
      json.member("ids", reference.ids)
      json.member("joint", reference.isJoint)
      json.member("kind", reference.kind.rawValue)
      json.member("line", found.line)
      json.member("pages", reference.pages)
      json.member("raw", reference.raw)
      json.member("rijkswet", reference.rijkswet)
      json.member("role", reference.role.rawValue)
      json.member("session", reference.session?.description)
      json.member("spoken", cited.first?.spoken)
    }
  }

  private func write(_ tooLong: RangeTooLong, to json: inout JSONWriter) {
    json.object { json in
      json.member("code", Diagnostic.Code.rangeTooLong.rawValue)
      json.member("first", tooLong.range.lowerBound)
      json.member("last", tooLong.range.upperBound)
      json.member("message", tooLong.phrase)
    }
  }
}
