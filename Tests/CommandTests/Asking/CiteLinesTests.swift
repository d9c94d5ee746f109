import TestAids
import Testing

@Suite struct `Cite by lines` {
  static let list = """
    - 26643-1001

    foo
    26643-1, Stb. 2021, 45
    Kamerstuk 26 643, nr. 5 (foo)
    stuk nr. 157
    26 643, nrs. 1–99999
    36 600 XVI.

    """

  let place: Workplace

  init() throws {
    place = try Workplace()
  }

  @Test func `prints every line with one reference, and names the others`() throws {
    let run = try place.run("cite", "--lines", "--json", input: Self.list)
    #expect(run.status == 0)
    let references = try run.json["references"]?.array ?? []
    #expect(references.map { $0["line"]?.integer } == [1, 5, 6, 7, 8])
    #expect(
      run.complaint == """
        line 3: no reference in it
        line 4: 2 references: 26643-1 | Stb. 2021, 45

        """)
  }

  @Test func `reports all lines that are not exactly one reference, if strict`() throws {
    for options in [["--strict"], ["--strict", "--lines"]] {
      let run = try place.run(["cite", "--json"] + options, input: Array(Self.list.utf8))
      #expect(run.status == 2)
      let references = try run.json["references"]?.array ?? []
      #expect(references.map { $0["ids"]?.strings } == [["26643-1001"], ["36600-XVI"]])
      #expect(
        run.complaint == """
          line 3: no reference in it
          line 4: 2 references: 26643-1 | Stb. 2021, 45
          line 5: "foo" stands behind the reference at column 26
          line 6: a number without a dossier
          line 7: range of 99999 numbers, 1 to 99999

          """)
    }
  }

  @Test func `has status 0 if every line is one reference, and 1 if there is no line`() throws {
    #expect(try place.run("cite", "--strict", input: "26643-1\n\n 26643-2").status == 0)
    #expect(try place.run("cite", "--strict", input: "\n\n").status == 1)
    #expect(try place.run("cite", "--lines", input: "foo\n").status == 1)
  }

  @Test func `sets links on the lines that are printed`() throws {
    let run = try place.run("cite", "--strict", "--markdown", input: "- 26643-1;\r\nfoo\n(26643-2)")
    #expect(
      run.text == """
        - [26643-1](https://zoek.officielebekendmakingen.nl/kst-26643-1.html);
        ([26643-2](https://zoek.officielebekendmakingen.nl/kst-26643-2.html))

        """)
  }

  @Test func `cannot be made to steer the terminal`() throws {
    let run = try place.run(
      "cite", "--strict", input: "26643-1 \u{1B}[31m\u{202E}\n\u{1B}[31m\n")
    #expect(run.status == 2)
    #expect(!run.hasControls)
    #expect(!run.complaint.contains("\u{202E}"))
  }
}
