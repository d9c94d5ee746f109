internal import Kamerstukken

/// What one pass over the bytes of a file tells of them as UTF-8.
struct UTF8Survey {
  /// The offset of the first byte that is no part of valid UTF-8, or nothing.
  private(set) var firstInvalid: Int?
  /// The offset of the first byte that no text holds, or nothing.
  private(set) var firstControl: Int?
  /// Whether a character is followed as only the first of a damaged one is, so that ``DamagedUTF8`` must look.
  private(set) var mayBeDamaged = false

  init(of bytes: [UInt8]) {
    let text = bytes.span
    var index = text.firstControlOrBeyondASCII(from: 0)
    while index < bytes.count {
      guard bytes[index] >= 0x80 else {
        firstControl = index
        return
      }
      let length = UTF8Text.sequenceLength(at: index, in: bytes)
      guard length > 0 else {
        firstInvalid = index
        let control = text.firstControl(from: index)
        firstControl = control == bytes.count ? nil : control
        return
      }
      mayBeDamaged = mayBeDamaged || DamagedUTF8.mayBegin(at: index, in: bytes)
      index = text.firstControlOrBeyondASCII(from: index + length)
    }
  }
}
