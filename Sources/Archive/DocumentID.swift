internal import Kamerstukken

/// The number a document has in the archive: the first 63 bits of its sha256.
///
/// It comes from the bytes of the paper alone, so it is the same in every archive.
package struct DocumentID: Hashable, Comparable, Sendable {
  package let value: Int64

  init(_ value: Int64) {
    self.value = value
  }

  /// Makes the id of the bytes with this digest, or nothing where it is not sixty-four small hexadecimal digits.
  package init?(sha256: String) {
    let digits = Array(sha256.utf8)
    guard digits.count == 64, digits.allSatisfy({ $0.isDigit || (0x61...0x66).contains($0) }) else {
      return nil
    }
    let bits = digits.prefix(16).reduce(UInt64(0)) { bits, digit in
      bits << 4 | UInt64(digit.isDigit ? digit.digitValue : Int(digit) - 0x57)
    }
    value = Int64(bits >> 1)
  }

  /// The first twelve digits of the sha256.
  package var digits: String {
    let digits = String(UInt64(bitPattern: value << 1) >> 16, radix: 16)
    return String(repeating: "0", count: 12 - digits.utf8.count) + digits
  }

  package static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}

extension DocumentID: Bindable {
  package func bind(to parameters: inout Parameters) { value.bind(to: &parameters) }
}
