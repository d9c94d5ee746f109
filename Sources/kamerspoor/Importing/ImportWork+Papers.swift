internal import Archive
internal import Dossiers
internal import Kamerstukken
internal import Reading

/// Reading and parsing the papers of a batch.
extension ImportWork {
  /// A file's bytes with their digest.
  struct Digested: Sendable {
    let file: InputFile
    let bytes: [UInt8]
    let sha256: String
  }

  /// Reads the files of a batch, and leaves out those that are held as they are.
  mutating func digest(_ batch: ArraySlice<InputFile>) async throws -> [Digested] {
    let limit = limit
    let results = await Window.map(Array(batch)) { file -> Result<Digested, FileError> in
      do throws(FileError) {
        let bytes = try file.read(limit: limit)
        return .success(Digested(file: file, bytes: bytes, sha256: SHA256.hexadecimal(bytes)))
      } catch {
        return .failure(error)
      }
    }
    var unknown: [Digested] = []
    for (file, result) in zip(batch, results) {
      switch result {
      case .failure(let error): report(file.path, error)
      case .success(let digested):
        if try archive.holds(path: file.path, sha256: digested.sha256, reader: Kamerspoor.reader) {
          counts.count(.unchanged)
        } else {
          unknown.append(digested)
        }
      }
    }
    return unknown
  }

  mutating func parse(_ files: [Digested]) async throws -> [Paper] {
    let results = await Window.map(files) { digested -> Result<Paper, ReadingError> in
      do throws(ReadingError) {
        let paper = try ReadPaper(digested.bytes, name: digested.file.name, sha256: digested.sha256)
        return .success(
          Paper(
            path: digested.file.path, record: paper.record, original: paper.original,
            clean: paper.clean,
            keys: BlockKey.keys(of: paper.held),
            reader: Kamerspoor.reader))
      } catch {
        return .failure(error)
      }
    }
    var papers: [Paper] = []
    for (file, result) in zip(files, results) {
      switch result {
      case .failure(let error): report(file.file.path, error)
      case .success(let paper): papers.append(paper)
      }
    }
    return papers
  }
}
