import Kamerstukken
import Reading
import Recognition
import TestAids
import Testing

@Suite struct `A record's time` {
  @Test(arguments: [
    "brief van 3 april 2023 (Kamerstuk 32 761, nr. 1). ", "motie van het lid Jansen ",
    "tweeminutendebat A over B op 28 maart 2023. ", "De motie van het lid Jansen ontraad ik. ",
    "zal ik uw Kamer voor de zomer informeren ",
  ])
  func `doubles with the text, whatever is repeated`(_ unit: String) {
    func text(_ count: Int) -> [UInt8] {
      Array(
        "Geachte voorzitter,\n\n\(String(repeating: unit, count: count / unit.utf8.count))".utf8)
    }
    let times = growth(from: text(6_000), to: text(12_000)) { bytes in
      guard let source = try? SourceText(reading: bytes) else { return }
      _ = Recogniser.record(of: source, name: "", sha256: "")
    }
    #expect(times < 3)
  }
}
