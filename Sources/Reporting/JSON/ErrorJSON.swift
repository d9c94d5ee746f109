/// A file, or a line of papers, that could not be read, as one line of `kamerspoor.error/1` among the records.
package enum ErrorJSON {
  /// The line, with its line end; `path` as it was found, `message` what is wrong and what to do.
  ///
  /// `line` is that of the paper on standard input, from 1.
  package static func line(path: String, line: Int? = nil, message: String) -> [UInt8] {
    var json = JSONWriter(reservingCapacity: 256)
    json.object { json in
      json.member("line", line)
      json.member("message", message)
      json.member("path", path)
      json.member("schema", "kamerspoor.error/1")
    }
    json.endLine()
    return json.bytes
  }
}
