internal import Kamerstukken

/// Lines of a calendar: escaped, folded at 75 octets between characters, ended by CR LF.
struct CalendarText {
  private(set) var text = ""

  /// The octets of a line without its end (RFC 5545, 3.1).
  private static let room = 75

  mutating func begin(_ name: String) { fold("BEGIN:\(name)") }

  mutating func end(_ name: String) { fold("END:\(name)") }

  /// A property whose value is of a fixed form: a date, a word of the format.
  mutating func add(_ name: String, raw value: String) { fold("\(name):\(value)") }

  /// A property whose value is text.
  mutating func add(_ name: String, _ value: String, parameter: (String, String)? = nil) {
    let parameters = parameter.map { ";\($0.0)=\($0.1)" } ?? ""
    fold("\(name)\(parameters):\(Self.escaped(value))")
  }

  /// A property of several texts.
  mutating func add(_ name: String, _ values: [String]) {
    fold("\(name):\(values.map(Self.escaped).joined(separator: ","))")
  }

  mutating func add(_ name: String, day: CalendarDate) {
    fold("\(name);VALUE=DATE:\(Self.digits(day))")
  }

  /// `20230403`.
  static func digits(_ day: CalendarDate) -> String {
    String(day.description.filter { $0 != "-" })
  }

  private static func escaped(_ value: String) -> String {
    var escaped = ""
    for (place, line) in value.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if place > 0 { escaped += "\\n" }
      for scalar in Printable.text(String(line)).unicodeScalars {
        if scalar == "\\" || scalar == ";" || scalar == "," { escaped += "\\" }
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private mutating func fold(_ line: String) {
    var octets = 0
    var folded = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      let length = UTF8.width(scalar)
      if octets + length > Self.room {
        folded.append(contentsOf: "\r\n ".unicodeScalars)
        octets = 1
      }
      folded.append(scalar)
      octets += length
    }
    text += String(folded) + "\r\n"
  }
}
