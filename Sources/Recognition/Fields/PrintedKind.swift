internal import Kamerstukken

/// What a paper is by the title in capitals that the Chamber prints over it.
enum PrintedKind {
  /// The kind of a title; other where it names a paper that no kind is for, such as a bill or its explanation.
  static func kind(of title: String) -> DocumentRecord.Kind {
    let words = title.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { Substring($0) }
    if words.contains("AMENDEMENT") || title.hasPrefix("SUBAMENDEMENT") { return .amendement }
    if title.hasPrefix("BRIEF VAN") { return isFromGovernment(title) ? .kamerbrief : .other }
    if title.hasPrefix("LIJST VAN VRAGEN") {
      return words.contains("ANTWOORDEN") ? .antwoord : .kamervragen
    }
    if words.contains("MOTIE") { return .motie }
    // A «nota naar aanleiding van het verslag» is the government's, not the report.
    if words.contains("NOTA") || words.contains("MEMORIE") { return .other }
    return words.contains("VERSLAG") ? .verslag : .other
  }

  /// Whether a minister, state secretary or the prime minister wrote the letter.
  private static func isFromGovernment(_ title: String) -> Bool {
    let author = title.dropFirst("BRIEF VAN ".count)
    return ["DE MINISTER", "MINISTER", "DE STAATSSECRETARIS", "STAATSSECRETARIS", "HET KABINET"]
      .contains { author.hasPrefix($0) }
  }
}
