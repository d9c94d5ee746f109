import Archive
import Glibc

/// A path in a folder of its own, taken away with everything in it.
struct TemporaryFile: ~Copyable {
  private let folder: String
  let path: String

  init() {
    var template = Array("/tmp/archive-test-XXXXXX".utf8CString)
    _ = unsafe mkdtemp(&template)
    folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    path = "\(folder)/archive.sqlite"
  }

  deinit {
    for end in ["", "-wal", "-shm", "-journal"] { _ = unsafe unlink(path + end) }
    _ = unsafe rmdir(folder)
  }

  /// The bytes of the file, none where there is no file.
  var bytes: [UInt8] {
    guard let file = unsafe fopen(path, "r") else { return [] }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = unsafe fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }

  func write(_ bytes: [UInt8]) {
    guard let file = unsafe fopen(path, "w") else { return }
    _ = unsafe fwrite(bytes, 1, bytes.count, file)
    unsafe fclose(file)
  }

  func write(_ text: String) { write(Array(text.utf8)) }

  /// Runs SQL on the file as another program would.
  func execute(_ sql: String) throws {
    try Connection(path: path, access: .create).execute(sql)
  }

  /// Every row of every table but those of runs, of what came in them and of the index of words, in the order a dump gives them.
  func dump() throws -> [String] {
    let connection = try Connection(path: path, access: .read)
    let tables = try connection.rows(
      """
      SELECT name FROM sqlite_schema
      WHERE type = 'table' AND name NOT IN ('import_run', 'arrival', 'register_arrival', 'file_state')
        AND name NOT GLOB 'document_search*'
      ORDER BY name
      """
    ) { $0.text(0) ?? "" }
    var rows: [String] = []
    for table in tables {
      rows += try connection.rows("SELECT * FROM \(table)") { row in
        var cells = [table]
        for column in 0..<row.width { cells.append(row.text(column) ?? "NULL") }
        return cells.joined(separator: "|")
      }
    }
    return rows
  }
}
