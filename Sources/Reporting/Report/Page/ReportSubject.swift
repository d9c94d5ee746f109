package import Kamerstukken

/// What a page is on, which its heading names.
package enum ReportSubject: Hashable, Sendable {
  /// The forms of one motion, where they are of one.
  case motion
  case dossier(DossierNumber)
  /// One paper, by its digest.
  case paper(sha256: String)
  /// Whatever was asked for, as it was typed; everything that is held.
  case words

  var dossier: DossierNumber? { if case .dossier(let number) = self { number } else { nil } }
}
