/// A text that comes in pieces, decoded as it comes, whatever the pieces.
///
///     a byte order mark             UTF-8 or UTF-16, as the mark says
///     the first byte beyond ASCII   UTF-8, where it begins a character of it;
///                                   else Windows-1252, where that is plausible;
///                                   else UTF-8 with other bytes in it
///
/// ``SourceText`` asks the whole file. Here what was given out cannot be taken back, so the first evidence decides, and
/// whatever speaks against it is told as a ``Doubt``.
package struct StreamedText {
  private enum Encoding {
    /// Nothing is known yet but that no mark stands at the start.
    case ascii
    case utf8
    case utf16(UTF16)
    case windows1252
  }

  /// Nothing while the first bytes have not come.
  private var encoding: Encoding?
  /// What has come and cannot be decoded before more comes.
  private var held: [UInt8] = []
  /// How many bytes were decoded.
  private var offset = 0
  /// The last byte that was decoded.
  private var before: UInt8 = 0x20
  private var watch = DamageWatch()
  private var doubts: [Doubt] = []
  private var found: Set<Doubt.Reason> = []
  /// Whether it is no text at all, of which nothing more need be said.
  private var isOtherFile = false

  package init() {}

  /// How many bytes of the input the decoded characters take.
  package var width: CharacterWidth {
    switch encoding {
    case .utf16: .twoOrFour
    case .windows1252: .one
    case .ascii, .utf8, nil: .same
    }
  }

  /// Takes the next bytes, and gives what they say as UTF-8.
  package mutating func take(_ bytes: [UInt8]) -> [UInt8] {
    held += bytes
    return decoded(isLast: false)
  }

  /// Gives the rest of the text, which has ended.
  package mutating func finish() -> [UInt8] {
    let rest = decoded(isLast: true)
    watch.finish()
    if let place = watch.certainDamage { note(.damaged, at: place) }
    return rest
  }

  /// The doubts since this was asked last, each reason once in a text.
  package mutating func newDoubts() -> [Doubt] {
    defer { doubts = [] }
    return doubts
  }

  private mutating func note(_ reason: Doubt.Reason, at place: Int) {
    if !isOtherFile, found.insert(reason).inserted {
      doubts.append(Doubt(reason: reason, offset: place))
    }
  }
}

extension StreamedText {
  private mutating func decoded(isLast: Bool) -> [UInt8] {
    if encoding == nil {
      guard held.count >= 8 || isLast else { return [] }
      begin()
    }
    let known = doubts.count
    var text: [UInt8] = []
    if case .ascii? = encoding { text = ascii(isLast: isLast) }
    switch encoding {
    case .utf8: text += utf8(isLast: isLast)
    case .utf16(let order): text += utf16(order, isLast: isLast)
    case .windows1252: text += windows1252(isLast: isLast)
    case .ascii, nil: break
    }
    // In the order of the text, whatever of it came at once.
    doubts[known...].sort { $0.offset < $1.offset }
    return text
  }

  private mutating func begin() {
    if let kind = Decoding.kindOfOtherFile(held) {
      note(.otherFile(kind), at: 0)
      isOtherFile = true
    }
    if let order = UTF16(markOf: held) {
      encoding = .utf16(order)
    } else {
      encoding = held.starts(with: Decoding.byteOrderMark) ? .utf8 : .ascii
    }
  }

  /// Removes the first bytes from those held, which were decoded.
  private mutating func drop(_ count: Int) {
    guard count > 0 else { return }
    before = held[count - 1]
    if case .utf16? = encoding {
    } else if let control = held[..<count].firstIndex(where: Decoding.isForbidden) {
      note(.control, at: offset + control)
    }
    held.removeFirst(count)
    offset += count
  }

  private mutating func ascii(isLast: Bool) -> [UInt8] {
    let start = held.firstIndex { $0 >= 0x80 } ?? held.count
    let text = Array(held[..<start])
    drop(start)
    guard !held.isEmpty, held.count >= 4 || isLast else { return text }
    watch = DamageWatch(from: offset)
    if UTF8Text.sequenceLength(at: 0, in: held) > 0 {
      encoding = .utf8
    } else if Windows1252.isPlausible(1, in: [before] + held.prefix(2)) {
      encoding = .windows1252
      note(.windows1252, at: offset)
    } else {
      encoding = .utf8
    }
    return text
  }

  private mutating func utf8(isLast: Bool) -> [UInt8] {
    var index = 0
    while index < held.count {
      guard held[index] >= 0x80 else {
        index += 1
        continue
      }
      let length = UTF8Text.sequenceLength(at: index, in: held)
      if length == 0 {
        guard isLast || held.count - index >= 4 else { break }
        note(.notUTF8, at: offset + index)
      }
      index += max(length, 1)
    }
    let text = Array(held[..<index])
    watch.take(text)
    drop(index)
    return text
  }

  private mutating func windows1252(isLast: Bool) -> [UInt8] {
    let end = isLast ? held.count : max(held.count - 1, 0)
    var text: [UInt8] = []
    text.reserveCapacity(end + end / 16)
    for index in 0..<end {
      let byte = held[index]
      guard byte >= 0x80 else {
        text.append(byte)
        continue
      }
      let around = [index > 0 ? held[index - 1] : before] + held[index...].prefix(2)
      if !Windows1252.isPlausible(1, in: around) { note(.implausible, at: offset + index) }
      let scalar = Windows1252.scalar(byte)
      UTF8Text.append(scalar > 0 ? scalar : 0xFFFD, to: &text)
    }
    drop(end)
    return text
  }

  private mutating func utf16(_ order: UTF16, isLast: Bool) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(held.count)
    var index = 0
    while index + 1 < held.count {
      let unit = UInt32(order.unit(at: index, in: held))
      if unit & 0xFC00 == 0xD800 {
        guard index + 3 < held.count || isLast else { break }
        let low = index + 3 < held.count ? UInt32(order.unit(at: index + 2, in: held)) : 0
        if low & 0xFC00 == 0xDC00 {
          UTF8Text.append(0x1_0000 + (unit & 0x3FF) << 10 + low & 0x3FF, to: &text)
          index += 4
          continue
        }
      }
      if unit & 0xF800 == 0xD800 { note(.halfCharacter, at: offset + index) }
      if unit < 0x08 { note(.control, at: offset + index) }
      UTF8Text.append(unit & 0xF800 == 0xD800 ? 0xFFFD : unit, to: &text)
      index += 2
    }
    if isLast, index < held.count {
      note(.halfCharacter, at: offset + index)
      UTF8Text.append(0xFFFD, to: &text)
      index = held.count
    }
    drop(index)
    return text
  }
}
