internal import Kamerstukken
internal import Reading
internal import Recognition
internal import Workbench

/// Measures reading, references and records over papers in memory: from bytes or texts to values, in MB/s of one core.
///
/// Every figure asserts its own answer: as many records and references as there are papers and places.
struct MemorySpeed {
  /// What is measured, in the order told.
  enum Part: String, CaseIterable {
    case references = "references alone"
    case reading = "reading"
    case records = "records of texts that are read"
    case both = "reading and records"
    case digest = "sha256"
  }

  private let papers: [[UInt8]]
  private let texts: [SourceText]
  private let bytes: Int
  private let references: Int

  init(papers: [[UInt8]]) {
    self.papers = papers
    texts = papers.compactMap { try? SourceText(reading: $0) }
    bytes = papers.reduce(0) { $0 + $1.count }
    references = texts.reduce(0) { $0 + ReferenceFinder.references(in: $1.clean).count }
  }

  /// MB/s of one core for every part, the papers a second of reading and records, and what two cores do over one.
  func measure() async -> [Double] {
    let rates = Part.allCases.map { rate(of: $0) }
    let both = rates[Part.allCases.firstIndex(of: .both) ?? 0]
    let two = await timesWithTwoCores()
    return rates + [both * 1e6 * Double(papers.count) / Double(bytes), two.byClock, two.byCores]
  }

  private func rate(of part: Part) -> Double {
    let rounds = max(40_000_000 / max(bytes, 1), 1)
    let answer = part == .references ? references : papers.count
    // The best of three, since what disturbs a measurement only ever adds to it.
    let seconds = (0..<3).map { _ in
      CoreTime.seconds {
        for _ in 0..<rounds {
          precondition(work(part) == answer, "\(part.rawValue): another answer")
        }
      }
    }.min()
    return Double(bytes * rounds) / (seconds ?? 1) / 1e6
  }

  private func work(_ part: Part) -> Int {
    switch part {
    case .references: texts.reduce(0) { $0 + ReferenceFinder.references(in: $1.clean).count }
    case .reading: papers.count { (try? SourceText(reading: $0)) != nil }
    case .records: texts.count { Self.isRecorded($0) }
    case .both: papers.count { (try? SourceText(reading: $0)).map(Self.isRecorded) == true }
    case .digest: papers.count { SHA256.hexadecimal($0).utf8.count == 64 }
    }
  }

  private static func isRecorded(_ text: SourceText) -> Bool {
    let record = Recogniser.record(of: text, name: "", sha256: "")
    return record.source.bytes == text.original.bytes.count
  }

  /// How much more two tasks do than one in the same time, each with all the papers: by the least times of seven.
  ///
  /// By the work of the cores it is what would remain if nobody else used them: they hinder each other or they do not.
  private func timesWithTwoCores() async -> (byClock: Double, byCores: Double) {
    var one = (seconds: Double.infinity, coreSeconds: Double.infinity)
    var two = one
    for _ in 0..<7 {
      let (first, second) = (await passed(tasks: 1), await passed(tasks: 2))
      one = (min(one.seconds, first.seconds), min(one.coreSeconds, first.coreSeconds))
      two = (min(two.seconds, second.seconds), min(two.coreSeconds, second.coreSeconds))
    }
    return (2 * one.seconds / two.seconds, 4 * one.coreSeconds / two.coreSeconds)
  }

  private func passed(tasks: Int) async -> (seconds: Double, coreSeconds: Double) {
    let moment = Moment()
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<tasks {
        group.addTask { (0..<5).allSatisfy { _ in work(.both) == papers.count } }
      }
      for await isRight in group { precondition(isRight, "two cores: another answer") }
    }
    return moment.passed
  }
}

extension MemorySpeed {
  /// The figures from the numbers that a process of its own has measured.
  static func figures(_ numbers: [Double]) -> [Figure] {
    var figures = zip(Part.allCases, numbers).map { part, rate in
      var figure = Figure(part.rawValue, rate, .rate)
      switch part {
      case .references: figure.expect(atLeast: 600, "600 MB/s")
      case .records: figure.expect(atLeast: 200, "200 MB/s")
      case .both: figure.note = "\(Number.grouped(Int(numbers[Part.allCases.count]))) papers/s"
      default: break
      }
      return figure
    }
    let times = numbers.suffix(2)
    if let byClock = times.first, let byCores = times.last {
      var figure = Figure("reading and records, two cores over one", byClock, .times)
      figure.note = "\(Number.short(byCores)) by the work of the cores"
      figure.expect(atLeast: 1.9, "1.9 ×")
      figures.append(figure)
    }
    return figures
  }
}
