import TestAids
import Testing

@Suite(.holdingCorpus) struct `Help for a word` {
  @Test(arguments: [
    ("--since", "--since RUN|DATE|last (option of motion, dossier"),
    ("since", "--since RUN|DATE|last (option of motion, dossier"),
    ("lang", "--lang LANG (option of every command)"),
    ("advice-differs", "advice-differs (code of a finding of check)\n  Two opinions"),
    ("graphml", "graphml (format of graph)"), ("beslisnota", "beslisnota (kind of paper)"),
    ("advises-on", "advises-on (kind of link)"), ("advises on", "advises-on (kind of link)"),
    ("JenV", "The ministry of Justitie en Veiligheid."), ("64", "64 (exit status)"),
    ("kamerstuk", "kamerstuk (word of the field)"), ("ondernummer", "kamerstuk (word"),
    ("Oordeel Kamer", "Oordeel Kamer (opinion of the government)"), ("t.v.v.", "In place of"),
    ("toezegging", "toezegging (word of the field)"), ("zaak", "zaak (word of the field)"),
    ("appreciatie", "opinion of a motion"), ("inferred", "inferred (word of the field)"),
    ("afgeleid", "inferred (word of the field)"), ("financien", "Financiën (ministry)"),
  ])
  func `tells what sort of thing it is and what it means`(_ word: String, _ told: String) throws {
    let help = try ask("help", word)
    #expect(help.status == 0)
    #expect(help.complaint == "")
    #expect(help.text.contains(told), "\(help.text)")
  }

  @Test func `takes several words together, in capitals or small letters`() throws {
    #expect(try ask("help", "OORDEEL", "kamer").text == ask("help", "Oordeel Kamer").text)
  }

  @Test(arguments: [
    ("format", ["(option of graph)", "(option of manual)"]),
    ("strict", ["(option of import)", "(option of cite)"]),
    ("dossier", ["usage: kamerspoor dossier", "dossier (word of the field)"]),
    ("replaces", ["(kind of link)", "(word of the field)"]),
  ])
  func `shows every meaning`(_ word: String, _ told: [String]) throws {
    let text = try ask("help", word).text
    for part in told { #expect(text.contains(part), "\(text)") }
  }

  @Test(arguments: [
    ("sinse", "did you mean since?"), ("advice-difers", "did you mean advice-differs?"),
    ("beslisnotas", "did you mean beslisnota?"), ("Oordel Kamer", "did you mean Oordeel Kamer?"),
    ("advice-diff", "did you mean advice-differs?"), ("zeekoe", "it is a command, an option"),
  ])
  func `suggests the near one for a word it does not know`(_ word: String, _ hint: String) throws {
    let help = try ask("help", word)
    #expect(help.status == 64)
    #expect(help.complaint.contains(hint))
    #expect(help.text == "")
  }

  @Test func `explains whatever a schema or a command calls by a code`() throws {
    let finding = try JSONSchema(named: "check").root["$defs"]?["finding"]
    let kinds = try JSONSchema(named: "record").root["properties"]?["kind"]?["properties"]?["value"]
    for code in [finding?["properties"]?["code"], kinds].flatMap({ $0?["enum"]?.strings ?? [] }) {
      #expect(try ask("help", code).status == 0, "\(code)")
    }
  }

  @Test func `is not steered by what is typed`() throws {
    let help = try ask("help", "\u{1B}[31m\u{202E}")
    #expect(help.status == 64)
    #expect(!help.hasControls)
  }
}
