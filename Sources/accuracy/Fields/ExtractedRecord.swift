internal import Reading
internal import Recognition
internal import Reporting
internal import TestAids
internal import Workbench

/// The record of a file, as `kamerspoor extract` prints it.
struct ExtractedRecord {
  let value: JSONValue

  init(_ path: String) throws(UnreadableFile) {
    guard let file = WholeFile(path), let text = try? SourceText(opening: file.bytes) else {
      throw UnreadableFile(path: path)
    }
    let record = Recogniser.record(of: text, name: file.name, sha256: "")
    guard let value = try? JSONValue(parsing: RecordJSON.line(record, of: text.original)) else {
      throw UnreadableFile(path: path)
    }
    self.value = value
  }
}
