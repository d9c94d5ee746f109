package import Kamerstukken

/// A motion as the papers of its cluster tell it, for a block of which they are not all.
package struct GivenMotion: Sendable {
  /// A place where it is spoken of: a motion of a record, by the record's digest.
  package struct Mention: Hashable, Sendable {
    package let sha256: String
    package let motion: Int

    package init(sha256: String, motion: Int) {
      self.sha256 = sha256
      self.motion = motion
    }
  }

  package let key: String
  /// The keys of its history, first form first.
  package let chain: [String]
  package let mentions: [Mention]
  package let submitters: [PersonName]
  package let form: Motion.Form
  package let kamerstuk: String?

  package init(
    key: String, chain: [String], mentions: [Mention], submitters: [PersonName],
    form: Motion.Form, kamerstuk: String?
  ) {
    self.key = key
    self.chain = chain
    self.mentions = mentions
    self.submitters = submitters
    self.form = form
    self.kamerstuk = kamerstuk
  }
}
