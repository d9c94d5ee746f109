import Foundation
import Reporting
import Testing

@Suite struct `The colours of a page` {
  /// The relative luminance of WCAG 2.2.
  private static func luminance(_ colour: String) -> Double {
    let digits = Int(colour.dropFirst(), radix: 16) ?? 0
    let parts = [digits >> 16, digits >> 8 & 255, digits & 255].map { part in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private static func contrast(_ one: String, _ other: String) -> Double {
    let values = [luminance(one), luminance(other)].sorted()
    return (values[1] + 0.05) / (values[0] + 0.05)
  }

  @Test(arguments: [false, true])
  func `have the contrast of AA wherever words stand`(_ isDark: Bool) throws {
    let colours = Dictionary(
      uniqueKeysWithValues: (isDark ? Palette.dark : Palette.light).map { ($0.key, $0.value) })
    #expect(Palette.pairs.count > 20)
    for pair in Palette.pairs {
      let words = try #require(colours[pair.words], "\(pair.words)")
      let ground = try #require(colours[pair.ground], "\(pair.ground)")
      #expect(Self.contrast(words, ground) >= 4.5, "\(pair)")
    }
    // Marks and lines that mean something, against what they lie on (1.4.11).
    for tone in ["favour", "against", "open", "paper", "plain", "muted"] {
      for ground in ["page", "panel"] {
        #expect(Self.contrast(colours[tone] ?? "", colours[ground] ?? "") >= 3, "\(tone) \(ground)")
      }
    }
  }

  @Test func `are the same in name in light and in dark`() {
    #expect(Palette.light.map(\.key) == Palette.dark.map(\.key))
  }
}
