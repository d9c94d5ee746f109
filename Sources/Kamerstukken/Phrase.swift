/// A sentence of the program for people, in English and ready to be said in another language.
///
/// It keeps what is always the same apart from what varies, so that a translation is found by the first:
///
///     Phrase("the same Member, \(name), the same day, \(day)")
///       template  the same Member, {1}, the same day, {2}
///       values    Leijten · 2023-03-28
///
/// A phrase is always made by that initializer with a literal: a test reads the literals from the sources and looks for
/// each in the table of translations.
package struct Phrase: Hashable, Sendable {
  /// What stands between the fixed words: words of a paper, or another sentence of the program.
  package indirect enum Value: Hashable, Sendable {
    case text(String)
    case phrase(Phrase)
  }

  /// The fixed words in English, with `{1}`, `{2}` for the values.
  package let template: String
  package let values: [Value]

  /// Makes a phrase of a literal and what is interpolated into it.
  package init(_ literal: Literal) {
    template = literal.template
    values = literal.values
  }

  /// Makes a phrase of a word from a closed list, such as a kind of link; a test looks for every word of each list.
  package init(term: String) {
    template = term
    values = []
  }

  /// Makes a phrase of words that are the same in every language: a name, a number, words of a paper.
  package init(verbatim text: String) {
    template = "{1}"
    values = [.text(text)]
  }

}

extension Phrase {
  /// A literal that is taken apart where something is interpolated.
  package struct Literal: ExpressibleByStringInterpolation, StringInterpolationProtocol, Sendable {
    fileprivate var template = ""
    fileprivate var values: [Value] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      template.reserveCapacity(literalCapacity + interpolationCount * 3)
      values.reserveCapacity(interpolationCount)
    }

    package init(stringLiteral text: String) { template = text }
    package init(stringInterpolation literal: Self) { self = literal }

    package mutating func appendLiteral(_ text: String) { template += text }

    package mutating func appendInterpolation(_ phrase: Phrase) { append(.phrase(phrase)) }

    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      append(.text(value.description))
    }

    private mutating func append(_ value: Value) {
      values.append(value)
      template += "{\(values.count)}"
    }
  }
}

extension Phrase: CustomStringConvertible {
  /// The phrase in English.
  package var english: String { filled { $0 } }

  package var description: String { english }

  /// The phrase with its own template, and those of the phrases in it, put into other words by `translate`.
  ///
  /// A template without a letter is the same in every language and is not asked for.
  package func filled(_ translate: (String) -> String) -> String {
    let hasWords = template.utf8.contains { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 }
    var text = ""
    var rest = (hasWords ? translate(template) : template).utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
      text += String(Substring(rest[..<open]))
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: UInt8(ascii: "}")) else { break }
      if let place = Int(Substring(rest[..<close])), values.indices.contains(place - 1) {
        switch values[place - 1] {
        case .text(let words): text += words
        case .phrase(let phrase): text += phrase.filled(translate)
        }
      }
      rest = rest[rest.index(after: close)...]
    }
    return text + String(Substring(rest))
  }
}

extension [Phrase] {
  /// The phrases one behind the other, with the same mark between each two.
  package func joined(by mark: String) -> Phrase {
    var literal = Phrase.Literal(literalCapacity: 0, interpolationCount: count)
    for (place, phrase) in enumerated() {
      if place > 0 { literal.appendInterpolation(mark) }
      literal.appendInterpolation(phrase)
    }
    return Phrase(literal)
  }
}

extension Phrase {
  /// A phrase, and another behind it.
  package static func + (left: Phrase, right: Phrase) -> Phrase { Phrase("\(left)\(right)") }

  /// A phrase, and marks or words of a paper behind it.
  package static func + (left: Phrase, right: String) -> Phrase {
    Phrase("\(left)\(right)")
  }
}
