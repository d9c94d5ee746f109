/// A text of one piece said over and over, in which every place could be the beginning of a reference.
package struct HostileText: Sendable {
  package let name: String
  private let piece: String

  package static let all = [
    HostileText(name: "digits", piece: "1234567890"),
    HostileText(name: "nr. nr. nr.", piece: "nr. "),
    HostileText(name: "en en en", piece: "en "),
    HostileText(name: "open brackets", piece: "("),
    HostileText(name: "Kamerstukken", piece: "Kamerstukken "),
    HostileText(name: "12345, 12345,", piece: "12345, "),
  ]

  /// The text, of exactly `size` bytes.
  package func bytes(size: Int) -> [UInt8] {
    let piece = Array(piece.utf8)
    return (0..<size).map { piece[$0 % piece.count] }
  }
}
