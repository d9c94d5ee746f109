import TestAids
import Testing

@Suite struct `Cite` {
  let place: Workplace

  init() throws {
    place = try Workplace()
  }

  @Test(
    arguments: [
      ("Kamerstuk 26 643, nr. 1001", "kamerstuk", ["26643-1001"], "kst-26643-1001"),
      ("zie 21 501-33, nr. 985.", "kamerstuk", ["21501-33-985"], "kst-21501-33-985"),
      (
        "Kamerstukken 32 761 en 29 911, nr. 251", "kamerstuk", ["32761-251", "29911-251"],
        "kst-32761-251"
      ),
      ("36 600 XVI, nr. 54", "kamerstuk", ["36600-XVI-54"], "kst-36600-XVI-54"),
      ("Kamerstukken I 2020/21, 35 570, C", "kamerstuk", ["35570-C"], "kst-35570-C"),
      (
        "Handelingen II 2022/23, nr. 66, item 12", "handelingen", ["h-tk-20222023-66-12"],
        "h-tk-20222023-66-12"
      ),
      (
        "Aanhangsel Handelingen II 2021/22, nr. 1234", "aanhangsel", ["ah-tk-20212022-1234"],
        "ah-tk-20212022-1234"
      ),
      ("Stb. 2021, 45", "staatsblad", ["stb-2021-45"], "stb-2021-45"),
      ("Stcrt. 2023, 28170", "staatscourant", ["stcrt-2023-28170"], "stcrt-2023-28170"),
    ] as [(String, String, [String], String)])
  func `gives the number and the address of a reference`(
    _ text: String, _ kind: String, _ ids: [String], _ address: String
  ) throws {
    let run = try place.run("cite", "--json", text)
    #expect(run.status == 0)
    let found = try run.json["references"]?.array ?? []
    #expect(found.count == 1)
    #expect(found.first?["kind"] == .string(kind))
    #expect(found.first?["ids"]?.strings == ids)
    let url = "https://zoek.officielebekendmakingen.nl/\(address).html"
    #expect(found.first?["address"] == .string(url))
    let printed = try place.run("cite", text)
    for id in ids { #expect(printed.lines.contains { $0.hasPrefix("\(id) ") }) }
    #expect(printed.text.contains(url))
    #expect(try place.run(["cite"], input: Array(text.utf8)).output == printed.output)
    #expect(try place.run(["cite", "-"], input: Array(text.utf8)).output == printed.output)
    let words = text.split(separator: " ").map(String.init)
    #expect(try place.run(["cite"] + words).output == printed.output)
  }

  @Test func `cuts each reference from the text by its bytes`() throws {
    let text =
      "Yeşilgöz: «Kamerstuk 26 643, nr. 1001», €\u{A0}5, en Stb. 2021, 45\r\nen 26643-1170."
    let run = try place.run(["cite", "--json"], input: Array(text.utf8))
    let found = try run.json["references"]?.array ?? []
    #expect(found.map { $0["ids"]?.strings } == [["26643-1001"], ["stb-2021-45"], ["26643-1170"]])
    for reference in found {
      let bytes = reference["bytes"]?.array.compactMap(\.integer) ?? [0, 0]
      let cut = String(decoding: Array(text.utf8)[bytes[0]..<bytes[1]], as: UTF8.self)
      #expect(cut == reference["raw"]?.string)
    }
  }

  @Test(arguments: [
    "", "€ 25 000 12", "Postbus 20301, 2500 EH Den Haag", "artikel 12 van de wet", "2017-2018",
    "BNB 1978/7", "nr. 251 van de agenda", "NL91 ABNA 0417 1643 00", "070 370 79 11",
  ])
  func `finds nothing where there is nothing`(_ text: String) throws {
    let run = try place.run(["cite", "--json"], input: Array(text.utf8))
    #expect(run.status == 1)
    #expect(try run.json["references"] == .array([]))
  }

  @Test func `survives bytes that are no text`() throws {
    let run = try place.run(["cite"], input: [0, 0xFF, 0xC3, 0x28] + Array("26643-1001".utf8))
    #expect(run.status < 64)
  }

  @Test(arguments: [
    ("--json", #"{"references":[{"address":"https://zoek"#), ("--csv", "reference,line,start,"),
    ("--markdown", "Een brief.\nZie [26 643,\nnr. 7](https://zoek"),
    ("--html", "Een brief.\nZie <a href=\"https://zoek"), ("--lines", "Number   Kind"),
  ])
  func `is printed in the format that is asked for`(_ option: String, _ start: String) throws {
    let text = option == "--lines" ? "26 643, nr. 7" : "Een brief.\nZie 26 643,\nnr. 7."
    let run = try place.run(["cite", option], input: Array(text.utf8))
    #expect(run.status == 0)
    #expect(run.complaint == "")
    #expect(run.text.hasPrefix(start))
  }

  @Test(arguments: [
    ["--json", "--csv"], ["--csv", "--html"], ["--markdown", "--html"],
    ["--lines", "--json", "--html"],
  ])
  func `has one format at a time`(_ options: [String]) throws {
    let run = try place.run(["cite", "26643-1"] + options)
    #expect(run.status == 64)
    #expect(run.text == "")
    #expect(run.complaint.contains("exclude each other"))
  }

  @Test func `shows a number of no dossier, further numbers and a long range`() throws {
    let run = try place.run(
      "cite", "stuk nr. 157. Zie 26 643, nrs. 3 en 4. Zie 32 761, nr. 1 t/m 99999.")
    #expect(
      run.text == """
        Number       Kind       Citation
        —            kamerstuk  «stuk nr. 157» names no dossier
        26643-3      kamerstuk  Kamerstukken 26643, nr. 3
                                https://zoek.officielebekendmakingen.nl/kst-26643-3.html
        26643-4                 https://zoek.officielebekendmakingen.nl/kst-26643-4.html
        32761-1      kamerstuk  Kamerstukken 32761, nr. 1
                                https://zoek.officielebekendmakingen.nl/kst-32761-1.html
                                range of 99999 numbers, 1 to 99999; only its ends are given
        32761-99999             https://zoek.officielebekendmakingen.nl/kst-32761-99999.html

        """)
  }

  @Test func `says how to read a file whose name was given`() throws {
    try place.write("Zie 26643-1001.", to: "brief.txt")
    let run = try place.run("cite", "brief.txt", "nergens.txt")
    #expect(run.status == 1)
    #expect(
      run.complaint == """
        no reference found
        brief.txt is a file, of which only the name was read; < FILE reads a text, kamerspoor extract FILE a paper of any kind

        """)
  }

  @Test func `reads standard input where a dash stands among operands`() throws {
    let run = try place.run("cite", "--csv", "zie", "26643-1", "-", "26643-3", input: "en 26643-2")
    #expect(
      run.text.split(separator: "\r\n").dropFirst().map {
        $0.split(separator: ",").prefix(4).joined(separator: " ")
      }
        == ["1 1 4 11", "2 2 15 22", "3 3 23 30"])
    let same = try place.run("cite", "--csv", input: "zie 26643-1\nen 26643-2\n26643-3\n")
    #expect(run.output == same.output)
  }
}

@Suite struct `Cite of another encoding` {
  static let text = "De financiën: zie 26\u{A0}643, nr.\u{A0}987 (‘één’).\nEn Stb. 2021, 45.\n"

  @Test(arguments: [
    Encoded.utf8WithMark, .utf16LittleEndian, .utf16BigEndian, .windows1252,
  ])
  func `finds the same, and says where in the bytes that came`(_ encoding: Encoded) throws {
    let place = try Workplace()
    let bytes = try #require(encoding.bytes(Self.text))
    let run = try place.run(["cite", "--json"], input: bytes)
    let found = try run.json["references"]?.array ?? []
    #expect(found.map { $0["ids"]?.strings } == [["26643-987"], ["stb-2021-45"]])
    let cut = found.map { reference in
      let place = reference["bytes"]?.array.compactMap(\.integer) ?? [0, 0]
      return encoding.text(bytes[place[0]..<place[1]])
    }
    #expect(cut == ["26\u{A0}643, nr.\u{A0}987", "Stb. 2021, 45"])
    let isKnown = encoding != .windows1252
    #expect(
      run.complaint.hasPrefix(isKnown ? "" : "input: byte 10 is not UTF-8; the text is read as"))
    #expect(run.complaint.isEmpty == isKnown)
    let lines = try place.run(["cite", "--json", "--lines"], input: bytes)
    #expect(try lines.json["references"] == run.json["references"])
  }

  @Test(
    arguments: [
      ([0x42, 0x65, 0x6C, 0x67, 0x69, 0x89, 0x0A], "byte 5 is not UTF-8"),
      (Array("26Â\u{A0}643, nr.Â\u{A0}987".utf8), "byte 2 is UTF-8 that was read as Windows-1252"),
      (Array("PK\u{3}\u{4} een bestand".utf8), "a Word or zip file, not a text"),
    ] as [([UInt8], String)])
  func `says what it cannot read, and what to do`(_ bytes: [UInt8], _ complaint: String) throws {
    let run = try Workplace().run(["cite"], input: bytes)
    #expect(run.status == 1)
    #expect(run.complaint.hasPrefix("input: \(complaint)"))
  }
}
