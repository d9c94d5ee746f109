internal import Kamerstukken

/// Names for notes that every file system and every link takes, each only once.
///
/// Two names that differ in capitals or accents alone are one name to some file systems, so that they do not do here.
struct NoteNames {
  /// The names that were given, in small letters without accents.
  private var taken: Set<String> = []

  /// The most bytes of a file name, with its extension.
  static let longest = 120
  private static let suffixLength = 11

  /// A name for the thing with that key: as wanted where that is free, else with digits of the key's digest behind it.
  mutating func name(_ wanted: String, key: String) -> String {
    let name = Self.safe(wanted)
    if taken.insert(Folding.folded(name).lowercased()).inserted { return name }
    var key = key
    while true {
      let other = "\(name) (\(SHA256.hexadecimal(Array(key.utf8)).prefix(8)))"
      if taken.insert(Folding.folded(other).lowercased()).inserted { return other }
      key += "."
    }
  }

  /// A text without what a file system, a link or a tag takes for something else, and not too long.
  static func safe(_ text: String) -> String {
    var words = String.UnicodeScalarView()
    for scalar in Folding.composed(text).unicodeScalars {
      switch scalar.properties.generalCategory {
      case .format, .surrogate, .privateUse, .unassigned: continue
      case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator: words.append(" ")
      default: words.append(scalar.isASCII && signs.contains(UInt8(scalar.value)) ? " " : scalar)
      }
    }
    var name = String(words).split(separator: " ").joined(separator: " ")
    name = shortened(name)
    while let first = name.utf8.first, first == UInt8(ascii: ".") || first == 0x20 {
      name.removeFirst()
    }
    while let last = name.utf8.last, last == UInt8(ascii: ".") || last == 0x20 {
      name.removeLast()
    }
    if name.isEmpty { name = "_" }
    let device = Folding.folded(String(name.prefix { $0 != "." }))
    return devices.contains(device) ? "_" + name : name
  }

  /// What parts paths or drives, stands for any name, quotes, links, tags, or marks up.
  private static let signs = Set("/\\:*?\"<>|#^[]`%$~{}".utf8)

  /// What Windows takes for a device, whatever its extension.
  private static let devices = Set(
    ["con", "prn", "aux", "nul"]
      + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })

  private static func shortened(_ name: String) -> String {
    let room = longest - ".md".utf8.count - suffixLength
    guard name.utf8.count > room else { return name }
    var short = String.UnicodeScalarView()
    var count = 0
    for scalar in name.unicodeScalars {
      count += String(scalar).utf8.count
      guard count <= room else { break }
      short.append(scalar)
    }
    return String(short)
  }
}
