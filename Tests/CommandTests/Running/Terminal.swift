import TestAids
import Foundation

/// A terminal that a program can write to, and what it wrote.
struct Terminal {
  private let primary: FileHandle
  /// The end for the program.
  let secondary: FileHandle

  init() throws {
    let descriptor = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY)
    guard descriptor >= 0 else { throw CocoaError(.fileReadUnknown) }
    primary = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var (lock, number): (CInt, CInt) = (0, 0)
    guard unsafe ioctl(descriptor, Self.unlock, &lock) == 0,
      unsafe ioctl(descriptor, Self.getNumber, &number) == 0,
      let secondary = FileHandle(forUpdatingAtPath: "/dev/pts/\(number)")
    else { throw CocoaError(.fileReadUnknown) }
    self.secondary = secondary
  }

  // TIOCSPTLCK and TIOCGPTN, which are no constants that Swift can see.
  private static let unlock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  /// What was written until now, at most what a terminal holds.
  func text() throws -> String {
    _ = fcntl(primary.fileDescriptor, F_SETFL, O_NONBLOCK)
    var text: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 4_096)
    while case let count = unsafe read(primary.fileDescriptor, &part, part.count), count > 0 {
      text += part[..<count]
    }
    return String(decoding: text, as: UTF8.self)
  }
}
