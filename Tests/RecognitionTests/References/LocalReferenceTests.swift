import Kamerstukken
import Reading
import Recognition
import Testing

@Suite struct `A reference that names no dossier` {
  /// The references of a paper as marks, with the kinds of paper and the numbers in its head before them.
  private func marks(_ text: MarkedText, head: String = "") throws -> [MarkedText.Mark] {
    let head = Array(head.utf8)
    let source = try SourceText(reading: head + text.text)
    return Recogniser.record(of: source, name: "", sha256: "").references.map { found in
      let places = found.evidence.places
      let range =
        places[0].lowerBound - head.count..<places[places.count - 1].upperBound - head.count
      return MarkedText.Mark(range: range, answers: found.ids)
    }
  }

  @Test(
    arguments: [
      "Zie ⟦Kamerstuk 26 643, nr. 990⇒26643-990⟧. De motie op ⟦stuk nr. 157⇒26643-157⟧ is overgenomen.",
      "Zie ⟦26 643, nr. 990⇒26643-990⟧ en ⟦32 761, nr. 251⇒32761-251⟧, dus de motie op ⟦stuknummer 251⇒32761-251⟧.",
      "Zie ⟦26 643, nr. 990⇒26643-990⟧ (⟦idem, nrs. 3 en 4⇒26643-3 26643-4⟧).",
      "Zie ⟦26 643, nr. 9⇒26643-9⟧. De motie op ⟦stuk nr. 157⇒32761-157⟧ van ⟦Kamerstuk 32 761⇒32761⟧.",
      "Zie ⟦Kamerstukken 26 643 en 32 761, nr. 938⇒26643-938 32761-938⟧. ⟦Idem, nr. 5⇒26643-5⟧.",
    ] as [MarkedText])
  func `is of the dossier that was named last, or with its number`(_ text: MarkedText) throws {
    #expect(try marks(text) == text.marks)
  }

  @Test(
    arguments: [
      "De motie op ⟦stuk nr. 157⟧ is aangehouden.",
      "Zie ⟦26 643, nr. 12⇒26643-12⟧ en ⟦32 761, nr. 251⇒32761-251⟧, en de motie op ⟦stuk nr. 157⟧.",
      "Zie ⟦26 643, nr. 12⇒26643-12⟧ en ⟦32 761, nr. 12⇒32761-12⟧, en de motie op ⟦stuk nr. 12⟧.",
      "De motie op ⟦stuk nr. 157⟧ (⟦idem, nr. 158⟧), en dan pas ⟦26 643, nr. 990⇒26643-990⟧.",
      "In de brief van 3 mei (⟦26 643, nr. 12⇒26643-12⟧) staat het. Een andere brief kwam later. ⟦Voornoemde brief⟧ zwijgt.",
      "⟦Dit amendement⟧ wordt ontraden.",
      "Zie ⟦26 643, nr. 12⇒26643-12⟧ en ⟦Stcrt. 2023, 100⇒stcrt-2023-100⟧; ⟦idem, nr. 101⟧.",
      "In mijn brief ben ik ingegaan op de evaluatie (⟦26 643, nr. 12⇒26643-12⟧). ⟦Voornoemde brief⟧ zwijgt.",
      "In de brief (⟦26 643, nr. 12⇒26643-12⟧) en de beleidsbrief (⟦27 529, nr. 3⇒27529-3⟧). ⟦Voornoemde brief⟧.",
      "Kent u de brief van de burgemeester? Zie ⟦26 643, nr. 12⇒26643-12⟧. ⟦Voornoemde brief⟧ zwijgt.",
      "De ⟦motie#21⟧ is ingediend.",
    ] as [MarkedText])
  func `is unresolved where the text does not say of which`(_ text: MarkedText) throws {
    #expect(try marks(text) == text.marks)
  }

  @Test(
    arguments: [
      "De motie-Jansen (⟦36 800 XVI, nr. 410⇒36800-XVI-410⟧, was nr. ⟦402⇒36800-XVI-402⟧) komt in stemming.",
      "De motie van het lid Jansen (⟦36 600, nr. 15⇒36600-15⟧, t.v.v. nr. ⟦14⇒36600-14⟧) ontraad ik.",
      "Van ⟦26 643, nr. 12⇒26643-12⟧ was nr. 3 de laatste.",
      "In de lijst, was nr. 4, staat het.",
    ] as [MarkedText])
  func `is the former number of the paper named right before it`(_ text: MarkedText) throws {
    #expect(try marks(text) == text.marks)
  }

  @Test(
    arguments: [
      "In de brief van 3 mei (⟦26 643, nr. 12⇒26643-12⟧) staat het. ⟦Voornoemde brief⇒26643-12⟧ zegt meer.",
      "Het amendement-Van Dijk (⟦36 410 VII, nr. 8⇒36410-VII-8⟧) gaat verder. Met ⟦dit amendement⇒36410-VII-8⟧ vervalt het.",
      "De motie (⟦26 643, nr. 12⇒26643-12⟧) vraagt dat in die motie en in ⟦bovengenoemde motie⇒26643-12⟧.",
    ] as [MarkedText])
  func `in words alone is the paper of that kind spoken of last`(_ text: MarkedText) throws {
    #expect(try marks(text) == text.marks)
  }

  @Test(
    arguments: [
      "De motie (⟦26 643, nr. 12⇒26643-12⟧; hierna: de motie-Leijten) vraagt. Ook ⟦de motie-Leijten⇒26643-12⟧ zegt het.",
      "De brief (hierna: de brief) (⟦26 643, nr. 12⇒26643-12⟧) zegt. Uit ⟦de brief⇒26643-12⟧ blijkt het; niet uit de brief van 3 mei.",
      "De brief van de gemeente (hierna: de brief) verzoekt, gelet op ⟦32 761, nr. 5⇒32761-5⟧, om de brief.",
      "De motie (⟦26 643, nr. 12⇒26643-12⟧; hierna: de motie-Leijten) is iets anders dan de motie-Leijten/Bos.",
      "De motie (⟦26 643, nr. 12⇒26643-12⟧; hierna: de motie) en de motie-Bisschop en de motie op ⟦stuk nr. 9⇒26643-9⟧.",
      "De wet (⟦Kamerstuk 26 643⇒26643⟧, hierna: de wet) regelt het. De wet geldt.",
    ] as [MarkedText])
  func `by a name is the paper that was given it`(_ text: MarkedText) throws {
    #expect(try marks(text) == text.marks)
  }

  @Test func `is read where the mark of its footnote hangs`() throws {
    let text = """
      Zie de eerste motie.1 De motie op stuk nr. 157 is overgenomen.

      Zie een andere motie.2

      1 Kamerstuk 26 643, nr. 990.
      2 Idem, nr. 7.
      """
    let record = Recogniser.record(
      of: try SourceText(reading: Array(text.utf8)), name: "", sha256: "")
    #expect(record.references.map(\.ids) == [["26643-157"], ["26643-990"], ["26643-7"]])
  }

  @Test func `is of the dossier in the paper's own head`() throws {
    let text = """
      Vergaderjaar 2022-2023
      Tweede Kamer der Staten-Generaal
      2
      Kamerstukken
      26 643
      Informatie- en communicatietechnologie (ICT)
      Nr.
      1010
      BRIEF VAN DE STAATSSECRETARIS VAN BINNENLANDSE ZAKEN EN KONINKRIJKSRELATIES

      Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

      Den Haag, 3 april 2023

      Zie ook de brief over verordeningen (Kamerstuk 21 501-33, nr. 985).

      De motie op stuk nr. 157 is overgenomen.
      """
    let record = Recogniser.record(
      of: try SourceText(reading: Array(text.utf8)), name: "", sha256: "")
    #expect(record.references.map(\.ids) == [["21501-33-985"], ["26643-157"]])
  }
}
