package import Kamerstukken

/// Everything that is kept of a paper's text, to be compared with itself.
package struct KeptPaper: Sendable {
  package let id: DocumentID
  package let text: HeldText
  /// The version of the program's readers that read it.
  package let reader: String
  let clean: [UInt8]
  /// The text in UTF-8, which is that of the file where the file is UTF-8.
  let original: [UInt8]
  let isFileKept: Bool
  let proof: String?
  /// The smallest of the names it was read under; nothing where there is none.
  let smallestName: String?
  /// Nothing where the index of parts of words is not kept.
  let folded: [UInt8]?
  /// How many places it has as evidence.
  package let places: Int
}

extension KeptPaper {
  /// What of it contradicts itself, without reading it again.
  package var troubles: [Trouble] {
    var found: [Trouble] = []
    if DocumentID(sha256: text.sha256) != id {
      found.append(Trouble(.value, of: self, at: "document.id", kept: "\(id.value)"))
    }
    if smallestName != text.name {
      found.append(
        smallestName.map {
          Trouble(.value, of: self, at: "document.name", kept: text.name, expected: $0)
        } ?? Trouble(.missing, of: self, at: "file"))
    }
    found += proofTroubles
    if let folded {
      let expected = Array(Folding.folded(String(decoding: clean, as: UTF8.self)).utf8)
      if folded != expected {
        found.append(
          Trouble(
            .value, of: self, at: "document_folded.folded", Excerpt(of: folded, and: expected)))
      }
    }
    return found
  }

  /// Whether the digest of what is kept is the one by which it is known.
  private var proofTroubles: [Trouble] {
    if let converter = text.converter {
      let digest = TextProof.digest(
        of: original, sha256: text.sha256, bytes: text.bytes, converter: converter)
      guard digest != proof else { return [] }
      return [
        Trouble(.digest, of: self, at: "document_text.original", kept: digest, expected: proof)
      ]
    }
    var found: [Trouble] = []
    let digest = SHA256.hexadecimal(text.original)
    if digest != text.sha256 {
      let place = isFileKept ? "document_text.file" : "document_text.original"
      found.append(
        Trouble(.digest, of: self, at: place, kept: digest, expected: text.sha256))
    }
    if text.bytes != text.original.count {
      found.append(
        Trouble(
          .value, of: self, at: "document.bytes", kept: "\(text.bytes)",
          expected: "\(text.original.count)"))
    }
    if let proof {
      found.append(Trouble(.value, of: self, at: "document_text.proof", kept: proof))
    }
    return found
  }
}

extension Trouble {
  package init(
    _ code: Code, of paper: KeptPaper, at place: String, kept: String? = nil,
    expected: String? = nil
  ) {
    self.init(
      code, name: paper.text.name, sha256: paper.text.sha256, at: place, kept: kept,
      expected: expected)
  }

  init(_ code: Code, of paper: KeptPaper, at place: String, _ excerpt: Excerpt) {
    self.init(code, of: paper, at: place, kept: excerpt.kept, expected: excerpt.expected)
  }
}
