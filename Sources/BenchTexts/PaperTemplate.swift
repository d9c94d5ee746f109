internal import Kamerstukken
package import Reading
internal import Recognition

/// A paper's clean text, whose references can be given other numbers.
///
///     Kamerstukken 32 761 en 29 911, nr. 251   32761-251 29911-251   as found in the paper
///     Kamerstukken 32 761 en 29 911, nr. 847   32761-847 29911-847   as planted
///
/// What is varied is the number that all ids of a reference end with, where it is written once. The other references
/// are planted as they are.
package struct PaperTemplate: Sendable {
  /// A reference of the paper: the ids without the number that varies, and where that stands.
  struct Slot {
    let stems: [String]
    let number: Range<Int>?
  }

  let text: [UInt8]
  let slots: [Slot]

  package init(_ source: SourceText) {
    let text = source.clean
    slots = ReferenceFinder.references(in: text).map {
      Self.slot(of: $0.ids, in: $0.range, of: text)
    }
    self.text = text
  }

  /// Puts the paper behind a text with numbers drawn anew, and returns what was planted.
  func plant(in bytes: inout [UInt8], by generator: inout SeededGenerator) -> Answer {
    let base = bytes.count
    bytes += text
    var answer = Answer()
    for slot in slots {
      guard let number = slot.number else {
        answer.add(slot.stems)
        continue
      }
      for offset in number { bytes[base + offset] = generator.digit() }
      let planted = String(
        decoding: bytes[(base + number.lowerBound)..<(base + number.upperBound)], as: UTF8.self)
      answer.add(slot.stems.map { $0 + planted })
    }
    return answer
  }

  private static func slot(of ids: [String], in range: Range<Int>, of text: [UInt8]) -> Slot {
    let fixed = Slot(stems: ids, number: nil)
    guard let digits = ids.first.map(lastDigits), !digits.isEmpty,
      ids.allSatisfy({ lastDigits(of: $0) == digits && $0.utf8.count > digits.utf8.count })
    else { return fixed }
    let numbers = numbers(in: range, of: text).filter { text[$0].elementsEqual(digits.utf8) }
    guard numbers.count == 1 else { return fixed }
    return Slot(stems: ids.map { String($0.dropLast(digits.count)) }, number: numbers.first)
  }

  /// The digits an id ends with: `251` of `32761-251`.
  private static func lastDigits(of id: String) -> String {
    String(decoding: id.utf8.reversed().prefix(while: \.isDigit).reversed(), as: UTF8.self)
  }

  /// The numbers written in a range, each as far as its digits go.
  private static func numbers(in range: Range<Int>, of text: [UInt8]) -> [Range<Int>] {
    var numbers: [Range<Int>] = []
    for offset in range where text[offset].isDigit {
      if let last = numbers.last, last.upperBound == offset {
        numbers[numbers.count - 1] = last.lowerBound..<(offset + 1)
      } else {
        numbers.append(offset..<(offset + 1))
      }
    }
    return numbers
  }
}
