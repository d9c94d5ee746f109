internal import Kamerstukken

/// A paper that is being written, and what has been planted in it so far.
struct PaperText {
  private(set) var bytes: [UInt8] = []
  private var cited: [String] = []
  private let prose: PlantedProse
  let word: String
  var draw: SeededGenerator
  var kind = DocumentRecord.Kind.other
  var numbers: [String] = []
  var kenmerk: String?
  var day = CalendarDate.firstDay(of: 1, in: 2010)

  init(seed: UInt64, prose: PlantedProse) {
    self.prose = prose
    draw = SeededGenerator(seed: seed ^ 0x5041_5045_5200_0000)
    word = PlantedWords.place(Int(seed))
    bytes.reserveCapacity(1 << 12)
  }

  func paper(_ index: Int) -> PlantedPaper {
    PlantedPaper(
      index: index, bytes: bytes, kind: kind, numbers: numbers, kenmerk: kenmerk, cited: cited,
      day: day, word: word)
  }

  mutating func line(_ text: String = "") {
    bytes += text.utf8
    bytes.append(0x0A)
  }

  /// A number as papers write it, which is to be found again.
  mutating func cite(_ number: PlantedNumber, session: CalendarDate) -> String {
    cited.append(number.canonical)
    let spelled = number.dossier.spelled
    switch draw.below(8) {
    case 0: return "Kamerstukken II \(Self.session(of: session)), \(spelled), nr. \(number.number)"
    case 1: return "Kamerstuk \(number.canonical)"
    case 2: return "Kamerstukken \(spelled), nr. \(number.number)"
    default: return "Kamerstuk \(spelled), nr. \(number.number)"
    }
  }

  /// Notes a number that is written in another way.
  mutating func citing(_ number: PlantedNumber) { cited.append(number.canonical) }

  /// Lines of prose of about this many bytes, in paragraphs; the first has the paper's own word.
  mutating func write(prose count: Int, isFirst: Bool = true) {
    let end = bytes.count + count
    if isFirst { bytes += "De proef in \(word) is afgerond. ".utf8 }
    while bytes.count < end {
      for _ in 0..<(3 + draw.below(4)) {
        addSentence()
        bytes.append(0x20)
      }
      bytes[bytes.count - 1] = 0x0A
      bytes.append(0x0A)
    }
  }

  private mutating func addSentence() {
    let sentence = prose.sentences[draw.below(prose.sentences.count)]
    bytes += sentence.before
    bytes += draw.below(3) == 0 ? sentence.word : Array(PlantedWords.topic(by: &draw).utf8)
    bytes += sentence.after
  }
}

extension PaperText {
  /// A day as letters write it: `3 april 2023`.
  static func spelled(_ day: CalendarDate) -> String {
    "\(day.day) \(CalendarDate.monthNames[day.month - 1]) \(day.year)"
  }

  /// The parliamentary year, which begins in September: `2022/23`.
  static func session(of day: CalendarDate) -> String {
    let year = firstYear(of: day)
    return "\(year)/\(String((year + 1) % 100 + 100).dropFirst())"
  }

  /// The same in full: `2022-2023`.
  static func fullSession(of day: CalendarDate) -> String {
    "\(firstYear(of: day))-\(firstYear(of: day) + 1)"
  }

  private static func firstYear(of day: CalendarDate) -> Int {
    (day.month, day.day) >= (9, 20) ? day.year : day.year - 1
  }
}
