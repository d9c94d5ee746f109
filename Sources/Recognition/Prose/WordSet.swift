internal import Kamerstukken

/// Some words of the program's own, told from all others in one look.
///
/// Meant for a `static let`: it is made once and asked often.
struct WordSet {
  private var keys: KeySet

  init(_ words: Word...) { self.init(words) }

  init(_ words: [Word]) {
    keys = KeySet(minimumCapacity: words.count)
    for word in words { keys.insert(word.key) }
  }

  @inline(__always)
  func contains(_ word: Word) -> Bool { keys.contains(word.key) }
}
