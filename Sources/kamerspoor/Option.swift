/// Something that can be typed after a command besides its operands.
struct Option: Hashable, Sendable {
  let name: String
  /// What stands for its value in the help; nothing for a switch.
  let value: String?
  let summary: String

  static let archive = Option(
    name: "archive", value: "FILE",
    summary: "The archive; else $KAMERSPOOR_ARCHIVE, else the reader's data folder.")
  static let json = Option(name: "json", value: nil, summary: "Print one JSON object on one line.")
  static let ndjson = Option(
    name: "ndjson", value: nil,
    summary: "Print a file that cannot be read as a line of its own, with status 0.")
  static let from = Option(
    name: "from", value: "DATE",
    summary: "Leave out what is certainly before this day (2023-04-03).")
  static let to = Option(
    name: "to", value: "DATE", summary: "Leave out what is certainly after this day.")
  static let kind = Option(
    name: "kind", value: "KIND",
    summary: "Only papers of this kind: beslisnota, kamerbrief, motie …")
  static let ministry = Option(
    name: "ministry", value: "NAME", summary: "Only papers of this ministry: JenV, BZK …")
  static let limit = Option(name: "limit", value: "N", summary: "At most this many results.")
  static let quiet = Option(name: "quiet", value: nil, summary: "No progress and no summary.")
  static let color = Option(
    name: "color", value: "WHEN", summary: "Colour: auto, always or never; NO_COLOR is kept to.")
  static let width = Option(name: "width", value: "N", summary: "Wrap at this many columns.")
  static let wide = Option(
    name: "wide", value: nil, summary: "Wrap nothing, and show quotes in full.")
  static let answerFormat = Option(
    name: "format", value: "FORMAT", summary: "text, markdown or json; else text.")
  static let explain = Option(
    name: "explain", value: nil, summary: "Show the line and the rule behind every field.")
  static let maxSize = Option(
    name: "max-size", value: "MIB", summary: "The largest file that is read, in MiB (64).")
  static let strict = Option(
    name: "strict", value: nil, summary: "Stop at the first file that cannot be read.")
  static let asOf = Option(
    name: "as-of", value: "DATE", summary: "The day to judge by; else the newest date held.")
  static let only = Option(name: "only", value: "CODE", summary: "Only findings with this code.")
  static let note = Option(
    name: "note", value: "TEXT", summary: "Why, in your own words; kept and shown with it.")
  static let below = Option(
    name: "below", value: "NUMBER", summary: "Only links that are less sure than this (0.9).")
  static let undo = Option(
    name: "undo", value: nil, summary: "Take the correction of this field back.")
  static let since = Option(
    name: "since", value: "RUN|DATE|last",
    summary: "Only what came or changed in this import run (3) or later, from this day, or last.")
  static let lang = Option(
    name: "lang", value: "LANG",
    summary: "Language of the text: en or nl; else $KAMERSPOOR_LANG, else en.")
  static let help = Option(name: "help", value: nil, summary: "Show this help.")

  /// The options that every command takes.
  static let everywhere: [Option] = [.color, .width, .lang, .help]
}
