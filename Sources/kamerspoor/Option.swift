internal import Kamerstukken

/// Something that can be typed after a command besides its operands.
struct Option: Hashable, Sendable {
  let name: String
  /// What stands for its value in the help; nothing for a switch.
  let value: String?
  let summary: Phrase
  /// What a shell may propose for its value.
  let completion: Completion

  init(name: String, value: String?, summary: Phrase, completion: Completion = .nothing) {
    self.name = name
    self.value = value
    self.summary = summary
    self.completion = completion
  }

  /// As the help shows it: `--limit N`.
  var usage: String { "--\(name)\(value.map { " \($0)" } ?? "")" }

  static let archive = Option(
    name: "archive", value: "FILE",
    summary: Phrase("The archive; else $KAMERSPOOR_ARCHIVE, else the reader's data folder."),
    completion: .files)
  static let json = Option(
    name: "json", value: nil, summary: Phrase("Print one JSON object on one line."))
  static let ndjson = Option(
    name: "ndjson", value: nil,
    summary: Phrase(
      "Print what cannot be read as a line of its own, with status 0; without PATH read papers as lines."
    ))
  static let from = Option(
    name: "from", value: "DATE",
    summary: Phrase("Leave out what is certainly before this day (2023-04-03)."))
  static let to = Option(
    name: "to", value: "DATE", summary: Phrase("Leave out what is certainly after this day."))
  static let kind = Option(
    name: "kind", value: "KIND",
    summary: Phrase("Only papers of this kind: beslisnota, kamerbrief, motie …"),
    completion: .kinds)
  static let ministry = Option(
    name: "ministry", value: "NAME",
    summary: Phrase("Only papers of this ministry: JenV, BZK …"), completion: .ministries)
  static let limit = Option(
    name: "limit", value: "N", summary: Phrase("At most this many results."))
  static let quiet = Option(
    name: "quiet", value: nil, summary: Phrase("No progress and no summary."))
  static let color = Option(
    name: "color", value: "WHEN",
    summary: Phrase("Colour: auto, always or never; NO_COLOR is kept to."), completion: .colours)
  static let width = Option(
    name: "width", value: "N", summary: Phrase("Wrap at this many columns."))
  static let wide = Option(
    name: "wide", value: nil, summary: Phrase("Wrap nothing, and show quotes in full."))
  static let answerFormat = Option(
    name: "format", value: "FORMAT", summary: Phrase("text, markdown or json; else text."),
    completion: .answerFormats)
  static let explain = Option(
    name: "explain", value: nil,
    summary: Phrase("Show the line and the rule behind every field."))
  static let maxSize = Option(
    name: "max-size", value: "MIB",
    summary: Phrase("The largest file that is read, in MiB (64)."))
  static let rehash = Option(
    name: "rehash", value: nil,
    summary: Phrase("Read every file, also where its size and times say that it has not changed."))
  static let keepInside = Option(
    name: "inside", value: nil,
    summary: Phrase("Index parts of words too, of all that is held and of what comes."))
  static let inside = Option(
    name: "inside", value: nil,
    summary: Phrase("Find words by any part of three letters or more."))
  static let strict = Option(
    name: "strict", value: nil, summary: Phrase("Stop at the first file that cannot be read."))
  static let asOf = Option(
    name: "as-of", value: "DATE",
    summary: Phrase("The day to judge by; else the newest date held."))
  static let only = Option(
    name: "only", value: "CODE", summary: Phrase("Only findings with this code."),
    completion: .findingCodes)
  static let note = Option(
    name: "note", value: "TEXT",
    summary: Phrase("Why, in your own words; kept and shown with it."))
  static let below = Option(
    name: "below", value: "NUMBER",
    summary: Phrase("Only links that are less sure than this (0.9)."))
  static let undo = Option(
    name: "undo", value: nil, summary: Phrase("Take the correction of this field back."))
  static let since = Option(
    name: "since", value: "RUN|DATE|last",
    summary: Phrase(
      "Only what came or changed in this import run (3) or later, from this day, or last."))
  static let lang = Option(
    name: "lang", value: "LANG",
    summary: Phrase("Language of the text: en or nl; else $KAMERSPOOR_LANG, else en."),
    completion: .languages)
  static let help = Option(name: "help", value: nil, summary: Phrase("Show this help."))

  /// The options that every command takes.
  static let everywhere: [Option] = [.color, .width, .lang, .help]
}
