internal import Reporting

extension Language {
  /// The language a command line asks for, also one that is wrong elsewhere: `--lang`, else the variable, else English.
  static func asked(in arguments: [String]) -> Language {
    var asked: Language?
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument == "--lang", index + 1 < arguments.count {
        asked = Language(rawValue: arguments[index + 1].lowercased()) ?? asked
      } else if argument.hasPrefix("--lang=") {
        asked = Language(rawValue: argument.dropFirst(7).lowercased()) ?? asked
      }
    }
    return asked ?? Language(rawValue: Environment["KAMERSPOOR_LANG"].lowercased()) ?? .english
  }
}
