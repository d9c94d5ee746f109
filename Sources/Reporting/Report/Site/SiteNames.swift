/// Names for the files of a site: letters, digits and hyphens of ASCII, no two alike on any file system.
struct SiteNames {
  private var taken: Set<String> = ["index"]

  /// A name made of a prefix and a key; with a number behind it where that is taken.
  mutating func name(_ prefix: String, _ key: String) -> String {
    let plain = String(
      decoding: "\(prefix)-\(key)".utf8.map { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          byte
        default: UInt8(ascii: "-")
        }
      }.prefix(Self.longest), as: UTF8.self)
    var name = plain
    var count = 1
    while !taken.insert(name.lowercased()).inserted {
      count += 1
      name = "\(plain)-\(count)"
    }
    return "\(name).html"
  }

  private static let longest = 80
}
