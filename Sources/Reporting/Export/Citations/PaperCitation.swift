internal import Dossiers
internal import Kamerstukken

/// How a printed paper is cited: its number, with the Chamber and the parliamentary year where these are known.
///
///     Kamerstukken II 2022/23, 26643, nr. 1001
///
/// The year is that of the paper's own head; else that of another paper's citation of it; else that in which its day
/// lies, which is inferred. A parliamentary year begins on the third Tuesday of September, so that of a day of August
/// or September none is inferred.
struct PaperCitation {
  let number: KamerstukNumber
  let chamber: Chamber?
  let session: ParliamentaryYear?
  /// Whether no paper tells the year, so that it is taken from the day.
  let isSessionInferred: Bool

  /// As the Leidraad voor juridische auteurs and Aanwijzing 3.43 have it.
  var text: String { number.citation(chamber: chamber, session: session) }

  /// The series with the year: `Kamerstukken II 2022/23`.
  var series: String {
    (["Kamerstukken"] + [chamber?.rawValue, session?.description].compactMap { $0 })
      .joined(separator: " ")
  }

  /// The dossier and the number in it as they are cited: `26643, nr. 1001`.
  var numberInSeries: String { String(number.citation().dropFirst("Kamerstukken ".utf8.count)) }
}

/// The citations of the papers of a graph.
struct PaperCitations {
  private var told: [String: (chamber: Chamber?, session: ParliamentaryYear?)] = [:]
  private let graph: DossierGraph

  /// Gathers what papers tell of others when they cite them; where two differ, neither counts.
  init(_ graph: DossierGraph) {
    self.graph = graph
    var chambers: [String: Set<Chamber>] = [:]
    var sessions: [String: Set<ParliamentaryYear>] = [:]
    for document in graph.documents {
      for reference in document.record.references
      where reference.kind == .kamerstuk && reference.ids.count == 1 && !reference.isJoint {
        let id = reference.ids[0]
        if let chamber = reference.chamber { chambers[id, default: []].insert(chamber) }
        if let session = reference.session { sessions[id, default: []].insert(session) }
      }
    }
    for id in Set(chambers.keys).union(sessions.keys) {
      told[id] = (Self.only(chambers[id]), Self.only(sessions[id]))
    }
  }

  private static func only<Value>(_ values: Set<Value>?) -> Value? {
    values?.count == 1 ? values?.first : nil
  }

  /// The citation of a paper by the first number of its own, under which it is published.
  subscript(document: Int) -> PaperCitation? {
    let held = graph.documents[document]
    guard let number = held.record.kamerstukken.first.flatMap(KamerstukNumber.init(id:)) else {
      return nil
    }
    let head = PrintedSession(held.original.utf8)
    let session = head.session ?? told[number.description]?.session
    let inferred = session == nil ? Self.session(of: held.record.date?.value) : nil
    return PaperCitation(
      number: number,
      chamber: head.chamber ?? told[number.description]?.chamber
        ?? Self.chamber(number),
      session: session ?? inferred, isSessionInferred: inferred != nil)
  }

  /// How a paper that need not be held is cited, as far as the papers or its day tell.
  func text(of id: String, on day: CalendarDate? = nil) -> String {
    guard let number = KamerstukNumber(id: id) else { return id }
    return number.citation(
      chamber: told[id]?.chamber ?? Self.chamber(number),
      session: told[id]?.session ?? Self.session(of: day))
  }

  /// The Senate numbers its papers with letters; a number of digits alone is of the House.
  private static func chamber(_ number: KamerstukNumber) -> Chamber {
    number.number.utf8.contains { !$0.isDigit } ? .eerste : .tweede
  }

  /// The parliamentary year of a day, where it cannot be of the one before or behind it.
  private static func session(of day: CalendarDate?) -> ParliamentaryYear? {
    guard let day, day.month < 8 || day.month > 9 else { return nil }
    return ParliamentaryYear(first: day.month < 8 ? day.year - 1 : day.year)
  }
}

/// The Chamber and the parliamentary year that the head of a printed paper names.
struct PrintedSession {
  private(set) var chamber: Chamber?
  private(set) var session: ParliamentaryYear?

  /// A head is at the begin, behind the metadata of a page.
  private static let room = 16_384

  init(_ text: [UInt8]) {
    let end = min(text.count, Self.room)
    var isStart = true
    for place in 0..<end {
      let byte = text[place]
      if isStart,
        byte == UInt8(ascii: "V") || byte == UInt8(ascii: "T") || byte == UInt8(ascii: "E")
      {
        read(text, at: place)
        if chamber != nil, session != nil { return }
      }
      isStart =
        byte == UInt8(ascii: "\n") || byte == UInt8(ascii: ">")
        || isStart && (byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t"))
    }
  }

  private mutating func read(_ text: [UInt8], at place: Int) {
    var cursor = Cursor(text, at: place, limit: text.count)
    if session == nil, cursor.skipWord("Vergaderjaar") {
      cursor.skipSpaces()
      session = cursor.parliamentaryYear()
    } else if chamber == nil, cursor.skip("Tweede Kamer der Staten-Generaal") {
      chamber = .tweede
    } else if chamber == nil, cursor.skip("Eerste Kamer der Staten-Generaal") {
      chamber = .eerste
    }
  }
}
