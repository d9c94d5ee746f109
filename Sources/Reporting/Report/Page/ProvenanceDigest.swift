internal import Kamerstukken

/// One digest for all source files together: that of their digests in order, a line each.
struct ProvenanceDigest {
  let text: String

  init(_ provenance: Provenance) {
    let lines = provenance.sources.map { "\($0.sha256)\n" }.joined()
    text = SHA256.hexadecimal(Array(lines.utf8))
  }
}
