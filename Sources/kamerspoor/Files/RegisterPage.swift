internal import Archive
internal import Kamerstukken
internal import Register

/// One file of JSON that may be a page of the Chamber's register, streamed into the archive.
struct RegisterPage {
  private let file: InputFile

  /// A file that has begun with this many values, none of the register's, is none of its pages.
  private static let patience = 1_000

  init(_ file: InputFile) {
    self.file = file
  }

  /// What became of a page, and what in it could not be read.
  struct Stored {
    var counts = RegisterCounts()
    var errors: [RegisterError] = []
  }

  /// Stores the entities of the file, or returns nothing where it is no page of the register.
  ///
  /// A page that was read to its end before is not read again. Throws what the file system or the archive says.
  func store(in archive: inout Archive) throws -> Stored? {
    let sha256 = try digest()
    var stored = Stored()
    if try archive.holdsRegisterPage(
      sha256: sha256, name: file.name, reader: Kamerspoor.reader)
    {
      return stored
    }
    let reader = try PieceReader(file)
    var stream = EntityStream { try reader.next() }
    var entities: [RegisterEntity] = []
    var values = 0
    var found = 0
    reading: while true {
      do {
        guard let text = try stream.next() else { break }
        values += 1
        let read = try EntityReader.entities(in: text, file: file.name)
        found += read.count
        entities += read
      } catch let error as RegisterError {
        stored.errors.append(error)
        if error.endsReading { break reading }
      }
      if found == 0, values >= Self.patience { return nil }
      if entities.count >= ImportWork.mostEntities { try store(&entities, in: &archive, &stored) }
    }
    guard found > 0 else { return nil }
    try store(&entities, in: &archive, &stored)
    if stored.errors.isEmpty {
      try archive.addRegisterPage(sha256: sha256, name: file.name, reader: Kamerspoor.reader)
    }
    return stored
  }

  private func store(
    _ entities: inout [RegisterEntity], in archive: inout Archive, _ stored: inout Stored
  ) throws {
    stored.counts += try archive.store(entities) { $0.keys }
    entities = []
  }

  private func digest() throws(FileError) -> String {
    let reader = try PieceReader(file)
    var digest = SHA256()
    while true {
      let piece = try reader.next()
      if piece.isEmpty { return digest.hexadecimal() }
      digest.add(piece)
    }
  }
}
