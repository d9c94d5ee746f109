internal import Kamerstukken

/// Page heads inside the text: what the letterhead already held, and what only a head can hold.
extension Layout {
  mutating func markHeadsInBody() {
    var known = headKeys()
    // A second round finds the units that only the first round's addresses gave away.
    for _ in 0..<2 {
      var isFound = false
      for index in lines.indices[bodyStart...] where lines[index].isBody {
        if isHead(index, known: known) {
          markRun(from: index, known: &known)
          isFound = true
        }
      }
      guard isFound else { return }
    }
  }

  /// The letterhead's lines that may come back on another page.
  private func headKeys() -> LineKeys {
    var keys = LineKeys()
    let text = bytes.span
    // What no line of the text begins like need not be known.
    var initials = LineInitials()
    for index in lines.indices[bodyStart...] where mayRepeat(index) {
      initials.formUnion(LineInitials(of: text.extracting(lines[index].content)))
    }
    for index in lines.indices.prefix(bodyStart) where lines[index].part == .head {
      guard initials.meet(LineInitials(of: text.extracting(lines[index].content))) else { continue }
      if !isOffice(index) { keys.insert(text.extracting(lines[index].content)) }
    }
    return keys
  }

  /// Whether a line of the text is short, as those of a head are, and no heading.
  private func mayRepeat(_ index: Int) -> Bool {
    lines[index].isBody && shape(index).count <= 60 && !shape(index).is(.knownHeading)
  }

  /// A minister's name may stand in the head and again above his signature.
  private func isOffice(_ index: Int) -> Bool {
    guard shape(index).opens(with: "dms") else { return false }
    var cursor = lineText(index).cursor
    _ = cursor.skip("de ")
    return cursor.skip("minister") || cursor.skip("staatssecretaris")
  }

  private func isHead(_ index: Int, known: LineKeys) -> Bool {
    let shape = shape(index)
    guard shape.count <= 120 else { return false }
    if shape.is([.address, .replyRequest]) { return true }
    if mayRepeat(index), known.contains(bytes.span.extracting(shape.content)),
      !standsInBrackets(index)
    {
      return true
    }
    if isStrongLabel(index) { return true }
    return isUnitBeforeAddress(index)
  }

  /// A number between brackets of a sentence that it was parted from: `het wetsvoorstel (` ⏎ `36 463` ⏎ `) regelt`.
  private func standsInBrackets(_ index: Int) -> Bool {
    index > 0 && lines[index - 1].isBody && shape(index - 1).last == UInt8(ascii: "(")
  }

  /// A label that no sentence begins with, alone before a value of its shape or with one beside it.
  private func isStrongLabel(_ index: Int) -> Bool {
    guard let labelled = shape(index).labelled, !labelled.label.isCommonWord else { return false }
    if labelled.label == .onderwerp { return false }
    if !labelled.value.isEmpty { return isValue(labelled.value, of: labelled.label) }
    guard let next = nextFilled(after: index),
      lines[next].isBody || lines[next].part == .head
    else {
      return true
    }
    return isValue(lines[next].content, of: labelled.label) || shape(next).labelled != nil
  }

  private func isValue(_ value: Range<Int>, of label: HeadLabel) -> Bool {
    let cursor = Cursor(bytes, at: value.lowerBound, limit: value.upperBound)
    switch label {
    case .datum, .beslistermijn:
      return value.count <= 24 && cursor.next?.isDigit ?? false
    case .onsKenmerk, .uwKenmerk, .dossiernummer, .zaaknummer:
      return value.count <= 30 && bytes[value].contains(where: \.isDigit)
        && bytes[value].filter(\.isSpace).count <= 1
    default:
      return value.count <= 40 && cursor.next.map { $0.isUppercase } ?? false
    }
  }

  /// `Directoraat-Generaal / Politie en / Veiligheidsregio's`, right above an address or right below a page number.
  private func isUnitBeforeAddress(_ index: Int) -> Bool {
    guard shape(index).is(.unit), shape(index).count <= 60 else { return false }
    if let previous = previousFilled(before: index), lines[previous].part == .pageNumber {
      return true
    }
    var end = index + 1
    while end < lines.count, lines[end].isBody, end - index < 6, shape(end).count <= 60 {
      end += 1
    }
    guard
      let next = end < lines.count && !lines[end].isBlank ? end : nextFilled(after: end - 1)
    else {
      return false
    }
    return shape(next).is(.address) || lineText(next).isStreet || lines[next].part == .head
  }

  /// Marks the line, and what hangs on it: a label's value, the rest of a unit's name, a street, a request's lines.
  private mutating func markRun(from index: Int, known: inout LineKeys) {
    let shape = shape(index)
    mark(index, into: &known)
    if shape.is(.address), index > 0, lines[index - 1].isBody, lineText(index - 1).isStreet {
      mark(index - 1, into: &known)
    }
    if shape.is(.replyRequest) {
      for next in lines.indices[(index + 1)...].prefix(4) {
        guard lines[next].isBody else { break }
        if self.shape(next - 1).endsSentence, !lineText(next).startsRequest { break }
        mark(next, into: &known)
      }
    } else if let labelled = shape.labelled, labelled.value.isEmpty {
      if let next = nextFilled(after: index), lines[next].isBody,
        isValue(lines[next].content, of: labelled.label)
      {
        mark(next, into: &known)
      }
    } else if shape.is(.unit) {
      var next = index + 1
      while next < lines.count, lines[next].isBody, self.shape(next).count <= 45,
        next - index < 6,
        !self.shape(next).startsLowercase
      {
        mark(next, into: &known)
        next += 1
      }
    }
  }

  private mutating func mark(_ index: Int, into known: inout LineKeys) {
    lines[index].part = .head
    if !isOffice(index) { known.insert(bytes.span.extracting(lines[index].content)) }
  }
}
