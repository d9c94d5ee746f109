internal import Kamerstukken

/// Reads a page as the program writes them, and says what in it could act.
///
/// A browser forgives more than this does: what is no plain tag, text or script of the program's own is a violation.
struct HTMLChecker {
  private static let acting: Set<String> = [
    "applet", "base", "embed", "frame", "iframe", "img", "link", "object", "video",
    "audio",
  ]

  private(set) var counts: [String: Int] = [:]
  private(set) var addresses: [String] = []

  /// Reads a page; `what` names it in the violations.
  init(_ page: [UInt8], _ what: String, _ violations: inout Violations) {
    violations.checkTerminal(page, what)
    var offset = 0
    while let start = page[offset...].firstIndex(of: UInt8(ascii: "<")) {
      offset = start + 1
      let isEnd = offset < page.count && page[offset] == UInt8(ascii: "/")
      if isEnd { offset += 1 }
      let name = Self.word(page, &offset)
      guard !name.isEmpty else {
        violations.expect(
          page[start...].starts(with: "<!doctype html>".utf8)
            || page[start...].starts(with: "<!DOCTYPE html>".utf8), "\(what): a bare < at \(start)")
        continue
      }
      if isEnd { continue }
      counts[name, default: 0] += 1
      violations.expect(!Self.acting.contains(name), "\(what): an element <\(name)>")
      readAttributes(page, &offset, of: name, what, &violations)
      // What stands in these is the program's own, and their count is looked at.
      if name == "script" || name == "style" { Self.skip(pastEndOf: name, in: page, &offset) }
    }
  }

  private mutating func readAttributes(
    _ page: [UInt8], _ offset: inout Int, of element: String, _ what: String,
    _ violations: inout Violations
  ) {
    while offset < page.count, page[offset] != UInt8(ascii: ">") {
      let name = Self.word(page, &offset)
      guard !name.isEmpty else {
        offset += 1
        continue
      }
      violations.expect(
        !name.hasPrefix("on") && name != "src" && name != "style" && name != "srcdoc",
        "\(what): \(name) of <\(element)>")
      guard offset + 1 < page.count, page[offset] == UInt8(ascii: "="),
        page[offset + 1] == UInt8(ascii: "\"")
      else { continue }
      let start = offset + 2
      let end = page[start...].firstIndex(of: UInt8(ascii: "\"")) ?? page.count
      let value = String(decoding: page[start..<end], as: UTF8.self)
      if name.hasSuffix("href") { addresses.append(value) }
      offset = min(end + 1, page.count)
    }
  }

  private static func word(_ page: [UInt8], _ offset: inout Int) -> String {
    let start = offset
    while offset < page.count,
      page[offset].isASCIILetter || page[offset].isDigit || ":-_".utf8.contains(page[offset])
    {
      offset += 1
    }
    return String(decoding: page[start..<offset], as: UTF8.self).lowercased()
  }

  private static func skip(pastEndOf name: String, in page: [UInt8], _ offset: inout Int) {
    let end = Array("</\(name)".utf8)
    while offset < page.count, !page[offset...].starts(with: end) { offset += 1 }
  }
}
