internal import Glibc

/// What the system said where it would not do something.
struct SystemError: Error, Equatable, CustomStringConvertible {
  /// The `errno`.
  let number: Int32

  var description: String { unsafe String(cString: strerror(number)) }
}
