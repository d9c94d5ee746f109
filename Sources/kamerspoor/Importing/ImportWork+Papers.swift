internal import Archive
internal import Kamerstukken
internal import Reporting

/// The papers of an import: which files are new, and these read, parsed and stored.
extension ImportWork {
  typealias Arrival = PaperReader.Arrival

  /// Files are digested so many at a time.
  private static let mostDigested = 4_096
  /// As many bytes are kept from digesting to parsing; of more, every file is read twice.
  private static let mostKept = 32 << 20
  /// Folders in which fewer files are asked of are asked for them one by one.
  private static let fewFiles = 16

  mutating func storePapers() async throws {
    guard !isStrict || failures == 0 else { return }
    try archive.endLoad()
    var reader = PaperReader(
      files: walk.files, limit: limit, settled: started - PaperReader.restlessness)
    let unread = try filesToRead()
    let arrivals = try await digest(unread, by: &reader)
    if arrivals.allSatisfy(\.isPathNew) { try archive.beginLoad(of: arrivals.count) }
    try await store(arrivals, by: reader)
    try archive.endLoad()
  }

  /// The files that are not in the state in which they were read last, by their places.
  private mutating func filesToRead() throws -> [Int] {
    let files = walk.files
    guard !trustsNothing, try !archive.isEmpty() else { return Array(files.indices) }
    var unread: [Int] = []
    var start = 0
    while start < files.count {
      let folder = files[start].folder
      let end = files[start...].firstIndex { $0.folder != folder } ?? files.count
      if end - start < Self.fewFiles {
        for index in start..<end where try !isHeld(files[index]) { unread.append(index) }
      } else {
        var states = try archive.states(inFolder: folder, reader: Kamerspoor.reader)[...]
        for index in start..<end where !Self.take(files[index], from: &states) {
          unread.append(index)
        }
      }
      start = end
    }
    counts.unchanged += files.count - unread.count
    return unread
  }

  private func isHeld(_ file: InputFile) throws -> Bool {
    try archive.holds(FileState(file), reader: Kamerspoor.reader)
  }

  /// Whether a file is in one of the states, which are in the order of the files of a folder.
  ///
  /// Files that were named need not be in order; what has been passed is read again.
  private static func take(_ file: InputFile, from states: inout ArraySlice<FileState>) -> Bool {
    var isHeld = false
    while let state = states.first, !file.name.precedesByBytes(state.name) {
      if state == FileState(file) { isHeld = true }
      states.removeFirst()
    }
    return isHeld
  }

  /// Digests files, and leaves out those whose bytes are held.
  private mutating func digest(
    _ unread: [Int], by reader: inout PaperReader
  ) async throws -> [Arrival] {
    let size = unread.reduce(0) { $0 + walk.files[$1].size }
    let isKept = size <= Self.mostKept
    let isEmpty = try archive.isEmpty()
    var arrivals: [Arrival] = []
    var bar = progress(unread.count) { Phrase("\($0) of \($1) files read") }
    for start in stride(from: 0, to: unread.count, by: Self.mostDigested) {
      guard !isStrict || failures == 0 else { break }
      let portion = unread[start..<min(start + Self.mostDigested, unread.count)]
      var names: [HeldFile] = []
      for (index, result) in zip(portion, await reader.digest(portion, keepingBytes: isKept)) {
        let file = walk.files[index]
        switch result {
        case .failure(let error): report(file.path, error)
        case .success(let digest):
          if !isEmpty, let held = try archive.held(sha256: digest.sha256),
            held.reader == Kamerspoor.reader
          {
            names.append(
              HeldFile(
                id: held.id, path: file.path, name: file.name, state: reader.state(of: file)))
            continue
          }
          guard let id = DocumentID(sha256: digest.sha256) else { continue }
          if let bytes = digest.bytes { reader.kept[index] = (digest.sha256, bytes) }
          arrivals.append(
            Arrival(
              file: index, id: id, isPathNew: try isEmpty || !archive.knows(path: file.path)))
        }
      }
      for outcome in try archive.store(names: names, reader: Kamerspoor.reader) {
        counts.count(outcome)
      }
      bar.show(start + portion.count)
    }
    bar.clear()
    return arrivals.sorted { ($0.id, $0.file) < ($1.id, $1.file) }
  }

  /// Parses papers in the order of their ids and stores them: while one window is stored, the next is parsed.
  private mutating func store(_ arrivals: [Arrival], by reader: PaperReader) async throws {
    var windows = windows(of: arrivals)[...]
    guard let first = windows.popFirst() else { return }
    var bar = progress(arrivals.count) { Phrase("\($0) of \($1) files stored") }
    let before = failures
    var parsed = await reader.papers(of: first)
    var done = 0
    while !parsed.isEmpty {
      let window = windows.popFirst() ?? []
      // A paper beyond any usual size waits until the memory of those before it is free.
      let isLarge = size(of: window) > 2 * Self.mostBytes
      async let next = reader.papers(of: isLarge ? [] : window)
      done += parsed.count
      try store(parsed)
      parsed = await next
      bar.show(done)
      guard !isStrict || failures == before else { break }
      if isLarge { parsed = await reader.papers(of: window) }
    }
    bar.clear()
  }

  private func size(of window: ArraySlice<Arrival>) -> Int {
    window.reduce(0) { $0 + walk.files[$1.file].size }
  }

  /// The papers of one transaction each.
  private func windows(of arrivals: [Arrival]) -> [ArraySlice<Arrival>] {
    var windows: [ArraySlice<Arrival>] = []
    var start = 0
    var bytes = 0
    for (index, arrival) in arrivals.enumerated() {
      bytes += walk.files[arrival.file].size
      if index + 1 - start >= Self.mostFiles || bytes >= Self.mostBytes {
        windows.append(arrivals[start...index])
        (start, bytes) = (index + 1, 0)
      }
    }
    if start < arrivals.count { windows.append(arrivals[start...]) }
    return windows
  }

  private mutating func store(
    _ parsed: [(file: Int, paper: Result<Paper, any Error>)]
  ) throws {
    var papers: [Paper] = []
    for (file, paper) in parsed.sorted(by: { $0.file < $1.file }) {
      switch paper {
      case .failure(let error): report(walk.files[file].path, error)
      case .success(let paper): papers.append(paper)
      }
    }
    try store(papers)
  }

  private func progress(
    _ total: Int, _ counted: @escaping @Sendable (Int, Int) -> Phrase
  ) -> Progress {
    Progress(total: total, isQuiet: console.isQuiet, language: console.language) {
      counted($0, total)
    }
  }
}
