import Foundation
import Reporting
import TestAids
import Testing

@Suite struct `JSON text` {
  @Test(arguments: [
    ("", #""""#),
    ("Motie van het lid Leijten c.s.", #""Motie van het lid Leijten c.s.""#),
    ("zo’n café in Fryslân – ja", #""zo’n café in Fryslân – ja""#),
    (#"een "citaat" met \ en /"#, #""een \"citaat\" met \\ en /""#),
    ("regel\r\nregel\tveld\u{C}\u{8}", #""regel\r\nregel\tveld\f\b""#),
    ("\u{0}\u{1B}[31m\u{7F}", #""\u0000\u001b[31m\u007f""#),
    ("\u{80}\u{85}\u{9B}\u{9F}\u{A0}", #""\u0080\u0085\u009b\u009f"# + "\u{A0}\""),
    ("\u{2028}\u{2029}\u{FEFF}", #""\u2028\u2029\ufeff""#),
    (
      "\u{61C}\u{200E}\u{200F}\u{202A}\u{202E}\u{2066}\u{2069}",
      #""\u061c\u200e\u200f\u202a\u202e\u2066\u2069""#
    ),
    (
      "\u{FFF9}\u{FFFB}\u{206F}\u{E0041}\u{E007F}",
      #""\ufff9\ufffb\u206f\udb40\udc41\udb40\udc7f""#
    ),
    ("\u{FFF8}\u{FFFC}\u{E0080}\u{F3041}", "\"\u{FFF8}\u{FFFC}\u{E0080}\u{F3041}\""),
    ("\u{61B}\u{2027}\u{202F}\u{2065}\u{FEFE}", "\"\u{61B}\u{2027}\u{202F}\u{2065}\u{FEFE}\""),
    ("👩🏽 𝕏 語", #""👩🏽 𝕏 語""#),
  ])
  func `is escaped where it could steer a terminal or break a line`(
    _ text: String, _ written: String
  ) {
    var json = JSONWriter()
    json.string(text)
    #expect(json.bytes == Array(written.utf8))
    #expect(bytes { $0.string(utf8: Array(text.utf8)[...]) } == json.bytes)
  }

  @Test func `gives every character back when it is parsed`() throws {
    for block in 0x00..<0x110 as Range<UInt32> {
      let step: UInt32 = block < 0x10 ? 1 : 37
      let values = stride(from: block << 12, to: (block + 1) << 12, by: Int(step))
      let scalars = values.compactMap(Unicode.Scalar.init)
      let text = String(String.UnicodeScalarView(scalars))
      let parsed = try JSONValue(parsing: bytes { $0.string(text) })
      #expect(parsed.string.map { Array($0.utf8) } == Array(text.utf8))
    }
  }

  @Test func `gives a long text back when it is parsed`() throws {
    let text = String(repeating: "\u{1}“€”\n", count: 3000) + "einde"
    #expect(try JSONValue(parsing: bytes { $0.string(text) }) == .string(text))
  }

  @Test(
    arguments: [
      ([0x61, 0xC3], "a\u{FFFD}"), ([0xA9, 0x62], "\u{FFFD}b"),
      ([0xFF, 0xE2, 0x80], "\u{FFFD}\u{FFFD}"),
    ] as [([UInt8], String)])
  func `is valid even where a quote cuts a letter`(_ raw: [UInt8], _ text: String) throws {
    #expect(try JSONValue(parsing: bytes { $0.string(utf8: raw[...]) }) == .string(text))
  }
}

@Suite struct `A JSON writer` {
  @Test func `puts a comma between values and nowhere else`() {
    let written = bytes { json in
      json.object { json in
        json.key("a")
        json.array { json in
          json.array([Int]()) { $1.number($0) }
          json.object { _ in }
          json.boolean(true)
          json.null()
        }
        json.member("b", [1, 2]) { $1.number($0) }
        json.member("c", nil as String?)
        json.member("d", false)
        json.member("e", ["x", "y"])
        json.member("f", 3)
      }
    }
    #expect(
      String(decoding: written, as: UTF8.self)
        == #"{"a":[[],{},true,null],"b":[1,2],"c":null,"d":false,"e":["x","y"],"f":3}"#)
  }

  @Test(arguments: [0, 7, 10, -1, 1_000_000, Int.max, Int.min])
  func `writes whole numbers`(_ number: Int) {
    #expect(bytes { $0.number(number) } == Array("\(number)".utf8))
  }

  @Test func `begins every line anew`() {
    let written = bytes { json in
      for number in 1...2 {
        json.object { $0.member("n", number) }
        json.endLine()
      }
    }
    #expect(String(decoding: written, as: UTF8.self) == "{\"n\":1}\n{\"n\":2}\n")
  }

  #if DEBUG
    @Test func `stops a debug build whose keys are not in order`() async {
      await #expect(processExitsWith: .failure) {
        var json = JSONWriter()
        json.object { json in
          json.member("b", 1)
          json.member("a", 2)
        }
      }
    }

    @Test func `stops a debug build that writes a key twice`() async {
      await #expect(processExitsWith: .failure) {
        var json = JSONWriter()
        json.object { json in
          json.member("a", 1)
          json.member("a", 2)
        }
      }
    }
  #endif
}

/// What `write` writes.
private func bytes(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
  var json = JSONWriter()
  write(&json)
  return json.bytes
}
