package import Kamerstukken

/// What verifying an archive counted and found.
package struct SoundnessView: Sendable {
  package var papers = 0
  package var quotes = 0
  /// The digests of files that were worked out again.
  package var digests = 0
  /// The digests of texts that a converter made, whose files are not kept.
  package var proofs = 0
  /// The entities of the register, each with a digest of its own.
  package var entities = 0
  /// The papers that another version of the program read, whose rows were not compared.
  package var outdated = 0
  /// The first troubles, which are told one by one.
  package private(set) var troubles: [Trouble] = []
  package private(set) var troubleCount = 0

  /// The most troubles that are told one by one.
  private static let mostTold = 1_000

  package init() {}

  /// Takes a trouble, and returns whether it is told.
  package mutating func add(_ trouble: Trouble) -> Bool {
    troubleCount += 1
    guard troubles.count < Self.mostTold else { return false }
    troubles.append(trouble)
    return true
  }

  package var isSound: Bool { troubleCount == 0 }
}

extension SoundnessView {
  /// What was counted, in one line.
  package var figure: Phrase {
    let all = digests + proofs + entities
    return isSound
      ? Phrase("sound: \(papers) papers, \(quotes) quotes, \(all) digests")
      : Phrase(
        "not sound: \(troubleCount) troubles; \(papers) papers, \(quotes) quotes, \(all) digests")
  }

  /// What a reader should know of the figure.
  package var notes: [Phrase] {
    var notes: [Phrase] = []
    if troubleCount > troubles.count {
      notes.append(Phrase("\(troubleCount - troubles.count) more troubles are not told"))
    }
    if proofs > 0 {
      notes.append(
        Phrase(
          "\(proofs) papers cannot be checked by their own sha256: the archive keeps the text that a converter made, and a digest of it, not the file"
        ))
    }
    if outdated > 0 {
      notes.append(
        Phrase(
          "\(outdated) papers were read by another version, and what was read was not compared; import reads them again"
        ))
    }
    return notes
  }

  /// `kamerspoor.archive-verify/1`, one object on one line.
  package func json() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("digests")
      json.number(digests)
      json.key("entities")
      json.number(entities)
      json.key("outdated")
      json.number(outdated)
      json.key("papers")
      json.number(papers)
      json.key("proofs")
      json.number(proofs)
      json.key("quotes")
      json.number(quotes)
      json.member("schema", "kamerspoor.archive-verify/1")
      json.key("sound")
      json.boolean(isSound)
      json.key("troubleCount")
      json.number(troubleCount)
      json.member("troubles", troubles, Self.write)
    }
    json.endLine()
    return json.bytes
  }

  private static func write(_ trouble: Trouble, to json: inout JSONWriter) {
    json.object { json in
      json.member("code", trouble.code.rawValue)
      json.member("expected", trouble.expected)
      json.member("kept", trouble.kept)
      json.member("name", trouble.name)
      json.member("place", trouble.place)
      json.member("sha256", trouble.sha256)
      json.member("text", trouble.phrase.english)
    }
  }
}
