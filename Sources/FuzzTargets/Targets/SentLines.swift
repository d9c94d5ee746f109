internal import Kamerstukken
internal import Lines
internal import Reporting

extension FuzzTarget {
  /// Lines that a job or a reader's file sends.
  static let lines = FuzzTarget(
    "lines", feeds: "the lines of extract --ndjson, link-block and link import", longest: 1_024,
    seeds: .none,
    examples: [
      #"{"path":"/stukken/a.txt","text":"Kamerstuk 26 643, nr. 1001"}"#,
      #"{"path":"a.pdf","base64":"JVBERi0xLjc="}"#, #"{"block":"person:kathmann"}"#,
      #"{"chain":["motion:26643-1001"],"key":"motion:26643-1001","mentions":[{"motion":0,"sha256":"a"}],"#
        + #""motion":{"form":"motie","kamerstuk":null,"submitters":["De Vries"]},"schema":"kamerspoor.export-motion/1"}"#,
      #"{"from":"document:a","kind":"answers","note":"","schema":"kamerspoor.verdict/1","to":"motion:b","verdict":"accepted"}"#,
      #"{"field":"date","note":"x","schema":"kamerspoor.correction/1","#
        + #""sha256":"0000000000000000000000000000000000000000000000000000000000000000","value":"2023-04-03"}"#,
    ]
  ) { bytes, violations in
    for line in bytes.parts(at: 0x0A) {
      violations.checkPaper(line)
      do throws(VerdictLine.Refusal) {
        let written =
          switch try VerdictLine(line) {
          case .verdict(let verdict): VerdictJSON.lines([verdict], [])
          case .correction(let correction): VerdictJSON.lines([], [correction])
          }
        violations.checkLines(written, "a verdict")
        guard (try? VerdictLine(Array(written.dropLast()))) != nil else {
          violations.tell("a verdict that was written cannot be read")
          continue
        }
      } catch {
        violations.expect(!error.phrase.english.isEmpty, "an error without words")
      }
    }
    let decoded = Base64Text.bytes(bytes)
    violations.expect(decoded?.count ?? 0 <= bytes.count, "more bytes than letters")
  }
}

extension Violations {
  /// Takes a line as a job sends it; what is wrong with it is told on one line.
  fileprivate mutating func checkPaper(_ line: [UInt8]) {
    do throws(PaperLine.Refusal) {
      guard case .paper(let paper) = try BlockLine(line) else { return }
      expect(!paper.name.isEmpty && !paper.name.contains("/"), "a paper named «\(paper.name)»")
    } catch {
      let told = ErrorJSON.line(path: error.path ?? "-", line: 1, message: error.phrase.english)
      checkLines(told, "an error")
    }
  }
}
