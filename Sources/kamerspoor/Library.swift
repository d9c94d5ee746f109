internal import Archive
internal import Dossiers
internal import Glibc
internal import Kamerstukken
internal import Recognition
internal import Reporting

/// The papers of an archive, read again from their kept text when a question is asked of them.
///
/// A record is a pure function of its text, so the archive's rows are for finding and its text is for answering.
struct Library: ~Copyable {
  let archive: Archive
  /// What the reader says of links, and of the fields of papers by their sha256.
  private(set) var verdicts: [Verdict]
  private(set) var corrections: [String: [Correction]]
  /// What is left out of every paper that is read, where a reader asked for that.
  private(set) var leavingOut: LeavingOut?
  let reach: VerdictReach
  private let isQuiet: Bool
  private let language: Language
  private var read: [DocumentID: HeldDocument] = [:]
  private var cases: [String: HeldDocument] = [:]
  private var caseIDs: [String: String] = [:]
  /// The held letters that some numbers were found to be, for a list of searches that asks them again.
  var letters: [[String]: [String: [ResultLine]]] = [:]

  /// The most papers that one question draws together; a question about everything has no bound.
  private static let widest = 2_000

  init(_ invocation: Invocation) throws {
    let spoken = try invocation.language()
    let path = try Self.path(invocation)
    guard !Folder.isFolder(path) else { throw FolderAsArchive(path: path) }
    let opened = try Archive(path: path, access: .read, for: invocation)
    let verdicts = try opened.verdicts()
    corrections = Dictionary(grouping: try opened.corrections(), by: \.sha256)
    self.verdicts = verdicts
    reach = VerdictReach(verdicts)
    isQuiet = invocation.has(.quiet)
    language = spoken
    archive = opened
  }

  /// `--archive`, else `$KAMERSPOOR_ARCHIVE`, else `archive.sqlite` in the reader's data folder.
  static func path(_ invocation: Invocation) throws(UsageError) -> String {
    if let path = invocation[.archive] { return path }
    if !Environment["KAMERSPOOR_ARCHIVE"].isEmpty { return Environment["KAMERSPOOR_ARCHIVE"] }
    return try "\(dataFolder())/archive.sqlite"
  }

  /// `$XDG_DATA_HOME/kamerspoor`, else `~/.local/share/kamerspoor`.
  static func dataFolder() throws(UsageError) -> String {
    let data = Environment["XDG_DATA_HOME"]
    if !data.isEmpty { return "\(data)/kamerspoor" }
    guard !Environment["HOME"].isEmpty else {
      throw UsageError("no place for the archive: give --archive FILE or set KAMERSPOOR_ARCHIVE")
    }
    return "\(Environment["HOME"])/.local/share/kamerspoor"
  }

  /// The paper behind a summary.
  mutating func held(_ id: DocumentID) throws -> HeldDocument? {
    if let known = read[id] { return known }
    guard let text = try archive.text(of: id) else { return nil }
    let paper = try ReadPaper(text, of: archive)
    let document = try (leavingOut.map { try paper.leavingOut($0, text) } ?? paper).held
      .corrected(by: corrections[text.sha256] ?? [])
    read[id] = document
    return document
  }

  /// The most papers that are kept between questions that have nothing to do with each other.
  private static let mostKept = 512

  /// Lets go of the papers that were read, once they are many.
  mutating func forget() {
    if letters.count > Self.mostKept { letters = [:] }
    guard read.count + cases.count > Self.mostKept else { return }
    (read, cases, caseIDs) = ([:], [:], [:])
  }

  /// Reads every paper from now on without the names that these documents show to be of civil servants.
  mutating func leaveOut(_ documents: [HeldDocument]) {
    var leavingOut = LeavingOut()
    for document in documents {
      leavingOut.learn(
        document.printed, document.original, isOfRegister: document.isOfRegister)
    }
    (read, cases, caseIDs, letters) = ([:], [:], [:], [:])
    verdicts = verdicts.map {
      Verdict($0.subject, $0.value, note: leavingOut.masked($0.note))
    }
    corrections = corrections.mapValues { all in
      all.map {
        Correction(
          sha256: $0.sha256, field: $0.field, value: leavingOut.masked($0.value),
          note: leavingOut.masked($0.note))
      }
    }
    self.leavingOut = leavingOut
  }

  /// The papers and cases of some ids, in no order.
  mutating func held(_ ids: [DocumentID], cases: [String]) throws -> [HeldDocument] {
    var documents: [HeldDocument] = []
    for id in ids { documents += try held(id).map { [$0] } ?? [] }
    for id in cases { documents += try held(case: id).map { [$0] } ?? [] }
    return documents
  }

  mutating func held(case id: String) throws -> HeldDocument? {
    if let known = cases[id] { return known }
    cases[id] = try archive.heldCase(id, leavingOut)
    if let held = cases[id] { caseIDs[held.sha256] = id }
    return cases[id]
  }

  /// The run in which a case that was read, or something of it, came or changed last.
  func latestRun(ofCase document: HeldDocument) throws -> Int? {
    try caseIDs[document.sha256].flatMap { try archive.latestRun(ofCase: $0) }
  }

  /// What some papers mean together with those that share a key with them, and so on.
  mutating func graph(
    around documents: [DocumentID], cases: [String] = []
  ) throws -> DossierGraph {
    var found = Set(documents)
    var foundCases = Set(cases)
    var newest = documents
    var newestCases = cases
    var asked: Set<String> = []
    while !newest.isEmpty || !newestCases.isEmpty, found.count + foundCases.count < Self.widest {
      var keys: Set<String> = []
      for id in newest { keys.formUnion(try archive.keys(ofDocument: id)) }
      for id in newestCases { keys.formUnion(try archive.keys(ofCase: id)) }
      let said = reach.reached(from: newest, keys)
      keys = keys.union(said.keys).filter { BlockKey.isComparing($0) }.subtracting(asked)
      asked.formUnion(keys)
      var near = try archive.documents(withKeys: keys.sorted())
      for digest in said.digests {
        near.formUnion(try archive.summaries(withDigest: digest).map(\.id))
      }
      newest = near.subtracting(found).sorted()
      newestCases = try archive.cases(withKeys: keys.sorted()).filter { !foundCases.contains($0) }
      found.formUnion(newest)
      foundCases.formUnion(newestCases)
    }
    return try graph(of: Array(found), cases: Array(foundCases))
  }

  /// What everything that is held means together.
  mutating func wholeGraph() throws -> DossierGraph {
    try graph(of: try archive.summaries().map(\.id), cases: try archive.registerCases())
  }

  mutating func graph(of ids: [DocumentID], cases: [String]) throws -> DossierGraph {
    var documents: [HeldDocument] = []
    let total = ids.count + cases.count
    var progress = Progress(total: total, isQuiet: isQuiet, language: language) {
      Phrase("\($0) of \(total) papers read")
    }
    for id in ids {
      documents += try held(id).map { [$0] } ?? []
      progress.show(documents.count)
    }
    for id in cases {
      documents += try held(case: id).map { [$0] } ?? []
      progress.show(documents.count)
    }
    progress.clear()
    return DossierGraph(documents, verdicts: verdicts)
  }
}

/// A folder given where an archive was meant.
struct FolderAsArchive: SpokenError {
  let path: String
  var phrase: Phrase { Phrase("\(path): a folder, not an archive; name a file in it") }
}
