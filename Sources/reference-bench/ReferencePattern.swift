/// The forms of references that the corpus has, as far as one regular expression says them.
///
/// It is what a reader with `rg` would write in an hour: it finds places, not ids, and knows no context, so that it
/// takes for references some amounts and misses lists, ranges and numbers whose dossier stands elsewhere.
enum ReferencePattern {
  ///
  /// It reads bytes (`-u`), not letters: with Unicode's letters and word ends `rg` is a hundred times slower here.
  static var expression: String { "(?i-u)(?:\(forms.joined(separator: "|")))" }

  /// `-`, or `–` by its bytes.
  private static let dash = #"(?:-|\xE2\x80\x93)"#
  private static let session =
    #"(?:(?:vergaderjaar|zitting) )?[0-9]{4} ?(?:/|\#(dash)){1,2} ?(?:[0-9]{4}|[0-9]{2}),? ?"#
  private static let label = #"(?:nrs?\.?|nummers?|letter)"#

  /// `32 761`, `32.761`, `21 501-33`, `36 600 XVI`, `36 410A`, `34 356 (R2064)`.
  private static let dossier =
    #"[0-9]{2}[ .]?[0-9]{3}(?:\#(dash)[0-9]{2}\b|(?: |\#(dash))?\(?(?:hoofdstuk )?[ivx]+[abc]?\b\)?|"#
    + #"[- ]?[a-j]\b| ?\(r ?[0-9]{4}\))?"#

  /// What stands behind a dossier: `, nr. 251`, `-251`, `, B`, with more of them in a list.
  private static let number =
    #"(?:,? ?(?:stuk )?\#(label) ?[0-9a-z]+|\#(dash)[0-9]+|, [a-z]{1,2}\b)"#
    + #"(?:(?:, | en | t/m |\#(dash))(?:nrs?\. )?[0-9]+)*"#

  private static let forms = [
    // Kamerstukken: behind their word with or without a number, else by dossier and number.
    #"\b(?:kamerstuk(?:ken|nummers?)?|kst|tk|ek)[-, ]{0,2}(?:i{1,2}\b,? ?)?(?:\#(session))?"#
      + #"(?:\#(dossier)(?: en |/|, ))*\#(dossier)(?:\#(number))?"#,
    #"\b(?:\#(dossier)(?: en | ?/ ?|, ))*\#(dossier)\#(number)"#,
    #"\b(?:stuk(?:nummer)? ?)?(?:\#(label))? ?[0-9]+ ?\(\#(dossier)\)"#,
    #"\bstuk(?:ken|nummer)? (?:nrs?\.? ?)?[0-9]+"#,
    // The debates, the register, the gazettes, the Union and the courts.
    #"\b(?:aanhangsel (?:van de )?)?handelingen,? ?(?:tk |ek |i{1,2} )?(?:\#(session))"#
      + #"(?:\#(label) ?)?[0-9]+(?:, (?:item|p\.) ?[0-9-]+)?"#,
    #"\b(?:h|ah)-[te]k-[0-9]{8}-[0-9]+(?:-[0-9]+)?"#,
    #"\b[0-9]{4}[adz][0-9]{5}\b|\btz[0-9]{6}\#(dash)[0-9]{3}\b|\bblg-[0-9]+"#,
    #"\b(?:stb|stcrt|trb|staatsblad|staatscourant|tractatenblad)\.? ?[0-9]{4}, (?:nr\. )?[0-9]+"#,
    #"\b(?:com|swd|sec|join) ?\( ?[0-9]{4} ?\) ?[0-9]+|\b3[0-9]{4}[rld][0-9]{4}\b"#,
    #"\((?:eu|eg|eeg)\) ?(?:nr\. ?)?[0-9]+/[0-9]+|\becli:[a-z]{2}:[a-z]+:[0-9]{4}:[a-z0-9]+"#,
  ]
}
