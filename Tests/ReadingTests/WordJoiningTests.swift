import Kamerstukken
import Reading
import Testing

@Suite struct `A word over a line end` {
  @Test(arguments: [
    ("het algoritmere-\ngister is", "het algoritmeregister is"),
    ("een registratie-\nplicht geldt", "een registratieplicht geldt"),
    ("het opsporings-\nbelang telt", "het opsporingsbelang telt"),
    ("de AI-\nverordening is", "de AI-verordening is"),
    ("de EU-\nlidstaten zijn", "de EU-lidstaten zijn"),
    ("de zorg-\nen welzijnssector is", "de zorg- en welzijnssector is"),
    ("de zorg-\nof welzijnssector is", "de zorg- of welzijnssector is"),
    ("de heer Dekker-\nAbdulaziz is", "de heer Dekker-Abdulaziz is"),
    ("een niet-\nbestaand woord", "een niet-bestaand woord"),
    ("een oud-\nminister is", "een oud-minister is"),
    ("de massa-\nartikelen zijn", "de massa-artikelen zijn"),
    ("de finan-\nciële gevolgen", "de financiële gevolgen"),
    ("de co-\nördinatie is", "de coördinatie is"),
    ("het is -\nzo gezegd", "het is - zo gezegd"), ("in 2023-\n2024 is", "in 2023-2024 is"),
    ("een woord\nen nog een", "een woord en nog een"),
    ("de motie (\n29 754, nr. 2\n) is", "de motie (29 754, nr. 2) is"),
    ("de motie\n29 754, nr. 2\n, die", "de motie 29 754, nr. 2, die"),
    ("de site\n.nl en\n:vraag", "de site .nl en :vraag"),
    ("de CO\n2\n-emissies en CH\n4\n-uitstoot", "de CO2-emissies en CH4-uitstoot"),
  ])
  func `or mark that has a line of its own is joined as it is written`(
    _ lines: String, text: String
  ) throws {
    #expect(try SourceText.paper("Over \(lines).").prose == "Over \(text).")
  }

  @Test(arguments: [
    ("een woord\nen nog een", "een woord en nog een")
  ])
  func `is one word, or keeps its hyphen`(_ lines: String, text: String) throws {
    #expect(try SourceText.paper("Over \(lines).").prose == "Over \(text).")
  }

  @Test func `is spelled as the paper spells it elsewhere`() throws {
    let paper = try SourceText.paper(
      "De e-mail en de e-\nmail. De auto-industrie en de auto-\nindustrie en de voor-\nzorg.")
    #expect(
      paper.prose
        == "De e-mail en de e-mail. De auto-industrie en de auto-industrie en de voorzorg.")
  }

  @Test func `has the whole of it as evidence, hyphen and line end and all`() throws {
    let source = try SourceText.paper("Over het algoritmere-\r\ngister en meer.")
    #expect(source.quotes(of: "algoritmeregister") == ["algoritmere-\r\ngister"])
    #expect(source.quotes(of: "gister") == ["gister"])
  }
}
