/// A long text in pieces of a paper's length, and what is to be found in each of them.
package struct BenchText: Sendable {
  package struct Piece: Sendable {
    package let range: Range<Int>
    package let answer: Answer
  }

  package private(set) var bytes: [UInt8] = []
  package private(set) var pieces: [Piece] = []

  /// Room for `size` bytes; the last piece may end a little beyond them.
  init(size: Int) {
    bytes.reserveCapacity(size + (1 << 16))
  }

  /// Adds a piece: `write` puts its bytes behind the text and returns what is to be found in them.
  mutating func add(_ write: (inout [UInt8]) -> Answer) {
    let start = bytes.count
    let answer = write(&bytes)
    pieces.append(Piece(range: start..<bytes.count, answer: answer))
  }

  package var references: Int { pieces.reduce(0) { $0 + $1.answer.references } }
}
