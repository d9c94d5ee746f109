/// A stretch of a longer text, with the references that stand in it.
package struct CitedText: Sendable {
  /// The bytes as they were given.
  package let bytes: [UInt8]
  /// Where in the whole text the stretch begins.
  package let offset: Int
  /// In the order of the text, apart from each other and none broken off; their places are in the whole text.
  package let references: [CitedReference]

  package init(_ bytes: [UInt8], at offset: Int, _ references: [CitedReference]) {
    self.bytes = bytes
    self.offset = offset
    self.references = references
  }

  /// The bytes of a place in the whole text that lies in this stretch.
  package func bytes(of place: Range<Int>) -> ArraySlice<UInt8> {
    bytes[place.lowerBound - offset..<place.upperBound - offset]
  }
}

/// A reference with where it stands in a text that need not be a paper.
package struct CitedReference: Hashable, Sendable {
  package let reference: Reference
  /// The line of its first byte, from 1.
  package let line: Int
  /// The two ends of a range of numbers that is too long to write out.
  package let tooLong: RangeTooLong?
  /// Where it stands in the bytes that came, which need not be UTF-8.
  package var origin: Range<Int>
  /// Of several numbers, where each stands in the whole text, if that was asked for.
  package var numbers: [CitedNumber] = []

  /// Makes a reference; its origin is its place in the text unless another is given.
  package init(
    _ reference: Reference, line: Int, tooLong: RangeTooLong? = nil, origin: Range<Int>? = nil
  ) {
    self.reference = reference
    self.line = line
    self.tooLong = tooLong
    self.origin = origin ?? reference.evidence.first
  }

  /// Where it stands in the whole text.
  package var place: Range<Int> { reference.evidence.first }
}

/// One of several numbers that a reference names, where it stands.
package struct CitedNumber: Hashable, Sendable {
  /// In the whole text; the first one's begins with the reference, and the last one's ends with it.
  package let place: Range<Int>
  /// Its index among the reference's ids.
  package let id: Int

  package init(_ place: Range<Int>, id: Int) {
    self.place = place
    self.id = id
  }
}
