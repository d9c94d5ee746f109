internal import Dossiers
internal import Kamerstukken

/// How sure an event is: whether a paper says it, the program concludes it, or the reader says so.
enum Sureness: String, CaseIterable, Sendable {
  case stated
  /// A paper says it, and its day is concluded from others.
  case undated = "date"
  case inferred
  case reader

  init(_ event: Event) {
    self =
      event.isReaders
      ? .reader : event.isInferred ? .inferred : event.date?.basis == .inferred ? .undated : .stated
  }

  init(_ basis: Link.Basis) {
    self =
      switch basis {
      case .stated: .stated
      case .inferred: .inferred
      case .reader: .reader
      }
  }

  var name: Phrase {
    switch self {
    case .stated: Phrase("stated")
    case .undated: Phrase("date inferred")
    case .inferred: Phrase("inferred")
    case .reader: Phrase("the reader's")
    }
  }

  /// Whether it is drawn with a broken line.
  var isDashed: Bool { self == .inferred || self == .undated }
}
