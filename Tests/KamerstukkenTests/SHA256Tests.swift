import Kamerstukken
import Testing

@Suite struct `A digest` {
  /// The examples of FIPS 180-4 and of NIST's test vectors.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func `is that of the standard`(_ text: String, digest: String) {
    #expect(SHA256.hexadecimal(Array(text.utf8)) == digest)
  }

  @Test func `is that of the standard for a million letters`() {
    let letters = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(
      SHA256.hexadecimal(letters)
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func `differs for every length around a block`() {
    let digests = (0...130).map { SHA256.hexadecimal([UInt8](repeating: 0, count: $0)) }
    #expect(Set(digests).count == digests.count)
    #expect(digests.allSatisfy { $0.utf8.count == 64 })
  }

  @Test func `is the same with and without the instructions of the processor`() {
    for length in Array(0...200) + [1_000, 4_096, 65_537] {
      let message = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 131 &+ $0 >> 3) }
      var plain = SHA256(isPlain: true)
      plain.add(message)
      #expect(plain.hexadecimal() == SHA256.hexadecimal(message))
      var pieces = SHA256(isPlain: true)
      var others = SHA256()
      for start in stride(from: 0, to: length, by: 37) {
        pieces.add(Array(message[start..<min(start + 37, length)]))
        others.add(Array(message[start..<min(start + 37, length)]))
      }
      #expect(pieces.hexadecimal() == others.hexadecimal())
    }
  }
}
