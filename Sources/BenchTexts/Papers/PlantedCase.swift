internal import Kamerstukken

/// Motions of one debate and the papers around them: what they have in common.
package struct PlantedCase: Sendable {
  /// What a paper is to its case, in the order of the papers.
  package enum Role: CaseIterable, Sendable {
    case motion, secondMotion, amendedMotion, lastMotion
    case advice, memo, answers, execution, minutes, overview
  }

  /// The papers of a case.
  package static let papers = Role.allCases.count
  /// The numbers of a dossier that a case takes; the last of them is no paper's.
  private static let numbers = 12

  let index: Int
  let dossier: PlantedDossier
  private let firstNumber: Int
  /// The day of the debate.
  let day: CalendarDate
  let members: [String]
  let topic: String
  let ministry: PlantedMinistry
  /// Who signs the letters: one of 1,200, of this ministry in these years.
  let minister: String

  init(_ index: Int) {
    self.index = index
    var draw = SeededGenerator(seed: UInt64(index) ^ 0x6B73_7400_0000_0000)
    let place = PlantedDossier.place(ofCase: index)
    dossier = place.dossier
    firstNumber = place.order * Self.numbers + (place.dossier.isBusy ? 1_001 : 11)
    day = Self.day(of: index, by: &draw)
    members = PlantedWords.members(4, by: &draw)
    topic = PlantedWords.topic(by: &draw)
    let office = draw.below(PlantedMinistry.all.count)
    ministry = PlantedMinistry.all[office]
    minister = PlantedWords.minister(office, in: day.year, draw.below(16))
  }

  /// A working day of 2010 through 2024; the first case is the oldest.
  private static func day(of index: Int, by draw: inout SeededGenerator) -> CalendarDate {
    let first = CalendarDate.firstDay(of: 1, in: 2010).adding(days: 10)
    let day = first.adding(days: index == 0 ? 1 : 60 + draw.below(5_400))
    return day.adding(days: -max(day.weekday - 4, 0))
  }
}

extension PlantedCase {
  /// Whether the third motion is the first one amended, as two of five are.
  var isAmended: Bool { index % 5 == 0 || index % 5 == 3 }

  /// Whether the letter that carries the motion out is one of several pages, as three of ten are.
  var isLong: Bool { index % 10 == 2 || index % 10 == 5 || index % 10 == 9 }

  /// The number of a paper of this case.
  func number(_ role: Role) -> PlantedNumber {
    let offset =
      switch role {
      case .motion: 0
      case .secondMotion: 1
      case .amendedMotion: 2
      case .lastMotion: 3
      case .execution: 4
      case .minutes: 5
      default: Self.numbers - 1
      }
    return PlantedNumber(dossier: dossier, number: firstNumber + offset)
  }

  /// A number of the dossier that no paper has.
  var missing: PlantedNumber { number(.advice) }

  /// The ministry's number of a letter, shared by its memo.
  func kenmerk(_ role: Role) -> String {
    let offset =
      switch role {
      case .advice, .memo: 0
      case .answers: 1
      case .execution: 2
      default: 3
      }
    return ministry.kenmerk(3_000_000 + index * 4 + offset, in: day.year)
  }

  /// Whether the last letter names the motion that many papers name.
  var namesBusyMotion: Bool { (1...PlantedQuestions.namings).contains(index) }

  /// Older cases, whose motions the last letter names.
  var older: [PlantedCase] {
    guard !namesBusyMotion else { return [PlantedCase(0)] }
    return [index / 2, index / 3, index / 7].filter { $0 > 0 && $0 < index }.map(PlantedCase.init)
      .filter { $0.day.adding(days: 60) < day }
  }
}
