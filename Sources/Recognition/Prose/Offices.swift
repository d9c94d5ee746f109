internal import Kamerstukken
internal import Reading

/// A minister or state secretary as the text names one.
struct FoundOffice {
  private enum Behind {
    case nothing, president
    case portfolio(Range<Int>)
  }

  let tokens: Range<Int>
  private let prose: Prose
  private let behind: Behind

  /// Recognises an office from a token on: `minister van Justitie en Veiligheid`, `staatssecretaris van BZK`,
  /// `Minister voor Natuur en Stikstof`, `Minister-President`, and the bare title.
  init?(_ prose: Prose, at start: Int, limit: Int) {
    guard prose.isOne(start, of: WordClasses.office) else { return nil }
    self.prose = prose
    if prose.is(start + 1, "-"), prose.is(start + 2, "president"), start + 2 < limit {
      tokens = start..<start + 3
      behind = .president
    } else if start + 2 < limit, prose.isOne(start + 1, of: ["van", "voor"]),
      let end = prose.portfolio(at: start + 2, limit: limit)
    {
      tokens = start..<end
      behind = .portfolio(start + 2..<end)
    } else {
      tokens = start..<start + 1
      behind = .nothing
    }
  }

  /// As written, with a misspelt title mended: `Staatssecretaris van Koninkrijksrelaties en Digitalisering`.
  var text: String {
    var title = prose.text(tokens.lowerBound)
    if prose.is(tokens.lowerBound, "staatsecretaris") {
      title = title.prefix(6) + "s" + title.dropFirst(6)
    }
    return switch behind {
    case .nothing: title
    case .president: prose.source.string(prose.range(tokens))
    case .portfolio(let words):
      "\(title) \(prose.text(words.lowerBound - 1)) \(prose.source.string(prose.range(words)))"
    }
  }

  /// Whether more than the bare title is named.
  var hasPortfolio: Bool { if case .nothing = behind { false } else { true } }

  var ministry: Ministry? {
    switch behind {
    case .nothing: nil
    case .president: .az
    case .portfolio(let words): Ministry(officeName: prose.source.string(prose.range(words)))
    }
  }
}

extension Prose {
  func office(at start: Int, limit: Int) -> FoundOffice? {
    FoundOffice(self, at: start, limit: limit)
  }

  /// The end of a portfolio: words with capitals, joined by commas and «en».
  fileprivate func portfolio(at start: Int, limit: Int) -> Int? {
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
      if isOne(index, of: .office), let office = office(at: index, limit: tokens.upperBound) {
        found.append(office)
        index = office.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }
}
