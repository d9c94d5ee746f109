internal import Glibc

/// A file read in pieces, of whatever length it is, and closed when the last use of it ends.
final class PieceReader {
  private let descriptor: Int32

  private static let pieceSize = 1 << 18

  init(_ file: InputFile) throws(FileError) {
    descriptor = try file.openForReading()
    guard Descriptor.isRegular(descriptor) else {
      close(descriptor)
      throw FileError(.notRegular)
    }
  }

  deinit {
    close(descriptor)
  }

  /// The next piece; empty at the end.
  func next() throws(FileError) -> [UInt8] {
    try Descriptor.read(descriptor, upTo: Self.pieceSize)
  }
}
