internal import Kamerstukken

/// What a paper is by the title in capitals that the Chamber prints over it.
enum PrintedKind {
  /// The kind of a title; other where it names a paper that no kind is for, such as a bill or its explanation.
  static func kind(of title: String) -> DocumentRecord.Kind {
    if title.holdsWord("AMENDEMENT") || title.hasPrefix("SUBAMENDEMENT") { return .amendement }
    if title.hasPrefix("BRIEF VAN") { return isFromGovernment(title) ? .kamerbrief : .other }
    if title.hasPrefix("LIJST VAN VRAGEN") {
      return title.holdsWord("ANTWOORDEN") ? .antwoord : .kamervragen
    }
    if title.holdsWord("MOTIE") { return .motie }
    // A «nota naar aanleiding van het verslag» is the government's, not the report.
    if title.holdsWord("NOTA") || title.holdsWord("MEMORIE") { return .other }
    return title.holdsWord("VERSLAG") ? .verslag : .other
  }

  /// Whether a minister, state secretary or the prime minister wrote the letter.
  private static func isFromGovernment(_ title: String) -> Bool {
    let author = title.dropFirst("BRIEF VAN ".count)
    return ["DE MINISTER", "MINISTER", "DE STAATSSECRETARIS", "STAATSSECRETARIS", "HET KABINET"]
      .contains { author.hasPrefix($0) }
  }
}
