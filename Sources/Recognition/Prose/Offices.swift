internal import Kamerstukken
internal import Reading

/// A minister or state secretary as the text names one.
struct FoundOffice {
  /// As written, with a misspelt title mended: `Staatssecretaris van Koninkrijksrelaties en Digitalisering`.
  let text: String
  let tokens: Range<Int>
  /// What stands behind «van» or «voor»; nothing for a bare title.
  let portfolio: String?

  var ministry: Ministry? { portfolio.flatMap { Ministry(officeName: $0) } }
}

extension Prose {
  /// Recognises an office from a token on: `minister van Justitie en Veiligheid`, `staatssecretaris van BZK`,
  /// `Minister voor Natuur en Stikstof`, `Minister-President`, and the bare title.
  func office(at start: Int, limit: Int) -> FoundOffice? {
    guard isOne(start, of: WordClasses.office) else { return nil }
    var title = text(start)
    if title.lowercased() == "staatsecretaris" {
      title = title.prefix(6) + "s" + title.dropFirst(6)
    }
    if self.is(start + 1, "-"), self.is(start + 2, "president"), start + 2 < limit {
      return FoundOffice(
        text: source.string(range(start..<start + 3)), tokens: start..<start + 3,
        portfolio: "Algemene Zaken")
    }
    guard start + 2 < limit, isOne(start + 1, of: ["van", "voor"]),
      let end = portfolio(at: start + 2, limit: limit)
    else {
      return FoundOffice(text: title, tokens: start..<start + 1, portfolio: nil)
    }
    let name = source.string(range(start + 2..<end))
    return FoundOffice(
      text: "\(title) \(text(start + 1)) \(name)", tokens: start..<end, portfolio: name)
  }

  /// The end of a portfolio: words with capitals, joined by commas and «en».
  private func portfolio(at start: Int, limit: Int) -> Int? {
    guard isCapitalised(start) else { return nil }
    var end = start
    while end < limit {
      if isCapitalised(end) || self.is(end, "&") {
        end += 1
      } else if self.is(end, "-"), isGlued(end), end + 1 < limit, tokens[end + 1].kind == .word {
        end += 2
      } else if self.is(end, "en"), end + 1 < limit, isCapitalised(end + 1) {
        end += 2
      } else if self.is(end, ","), isListComma(end, limit: limit) {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// Whether a comma stands between the subjects of one portfolio: «Landbouw, Natuur en Voedselkwaliteit».
  private func isListComma(_ index: Int, limit: Int) -> Bool {
    var next = index + 1
    guard next < limit, isCapitalised(next) else { return false }
    while next < limit, isCapitalised(next) || self.is(next, ",") { next += 1 }
    return self.is(next, "en") && isCapitalised(next + 1)
  }

  /// Every office named in the tokens.
  func offices(in tokens: Range<Int>) -> [FoundOffice] {
    var found: [FoundOffice] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if let office = office(at: index, limit: tokens.upperBound) {
        found.append(office)
        index = office.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }
}
