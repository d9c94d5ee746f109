internal import Glibc
internal import Kamerstukken

/// The unfinished files that programs left behind when they were killed, in the folders where something is written.
struct LeftFiles {
  /// By folder, which is read once, the names that look as if they were left.
  private var names: [String: [String]] = [:]

  /// How the name of a file ends that is not finished, behind the number of the program that writes it.
  static let ending = ".part"

  /// Takes away what was left of one file; what a program is still writing stays.
  mutating func takeAway(beside path: String) {
    let (folder, name) = Folder.parts(of: path)
    let inside = folder.isEmpty ? "./" : folder
    if names[inside] == nil {
      names[inside] = (Folder.names(in: inside)?.names ?? []).filter { $0.hasSuffix(Self.ending) }
    }
    for left in names[inside] ?? [] where left.hasPrefix("\(name).") {
      let number = left.utf8.dropFirst(name.utf8.count + 1).dropLast(Self.ending.utf8.count)
      guard !number.isEmpty, number.allSatisfy(\.isDigit) else { continue }
      Self.takeAway(inside + left)
    }
  }

  private static func takeAway(_ path: String) {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    // Who writes it holds it.
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { _ = unsafe unlink(path) }
  }
}
