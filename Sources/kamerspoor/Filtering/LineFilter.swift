internal import Glibc
internal import Kamerstukken
internal import Lines
internal import Reading
internal import Reporting

/// Lines on standard input that are taken one by one, in order; one that cannot be taken is answered with an error.
struct LineFilter {
  /// The most bytes of a line, and so of the paper in it.
  let limit: Int

  /// Gives every line to `take`; what that throws becomes a line of `kamerspoor.error/1`.
  ///
  /// Throws where standard input cannot be read.
  func run(
    _ console: inout Console, take: ([UInt8], inout Console) throws -> Void
  ) throws {
    var lines = InputLines(limit: limit)
    var number = 0
    while !console.isClosed, console.failure == nil,
      let line = try lines.next(beforeWaiting: { console.flush() })
    {
      number += 1
      do {
        guard case .whole(let bytes) = line else { throw FileError(.tooLarge(limit: limit)) }
        try take(number == 1 ? Self.withoutMark(bytes) : bytes, &console)
      } catch {
        let path = (error as? PaperLine.Refusal)?.path ?? Self.standardInput
        console.write(
          ErrorJSON.line(path: path, line: number, message: Phrase(of: error).english))
      }
    }
  }

  /// What stands for the path in an answer to a line that tells none.
  private static let standardInput = "-"

  /// A first line without the mark by which some systems say that what follows is UTF-8.
  private static func withoutMark(_ line: [UInt8]) -> [UInt8] {
    line.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(line.dropFirst(3)) : line
  }
}

extension PaperLine {
  /// The paper that is in the line.
  func read() throws(Refusal) -> ReadPaper {
    do throws(ReadingError) {
      return try ReadPaper(bytes, name: name, sha256: SHA256.hexadecimal(bytes))
    } catch {
      throw Refusal(path: path, phrase: Phrase(of: error))
    }
  }
}
