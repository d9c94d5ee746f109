internal import Dossiers
internal import Kamerstukken
internal import Lines
internal import Reporting

extension Command {
  /// The line by which a wide block is told.
  private static let keyLine = #"{"block":KEY}"#

  static let linkBlock = Command(
    name: "link-block", operands: "",
    summary: Phrase("Link the papers of a block, for a job on many machines; no archive."),
    discussion: [
      .prose([
        Phrase("Each line of standard input is a paper, as extract --ndjson reads it."),
        Phrase(
          "With --keys each has one line of kamerspoor.block-keys/1: papers that share a near key, and those that share one with these, are a cluster; papers that share a wide key are a wide block."
        ),
      ]),
      .prose([
        Phrase(
          "Of whole clusters the motions are printed, and the links but the wide ones, as export ndjson has them."
        ),
        Phrase(
          "Of wide blocks, each told by a line \(keyLine), the links are printed to people and bodies, from memos to letters and from letters to promises; the motions that their papers speak of, with those of one chain, are lines of it too, as the clusters gave them."
        ),
        Phrase(
          "All clusters and all wide blocks together give what export ndjson gives of an archive of the same papers, each link once."
        ), Phrase("A line that cannot be read is a kamerspoor.error/1; the status is 0."),
      ]),
    ],
    options: [.blockKeys, .maxSize]
  ) { invocation, console in
    let limit = (try invocation.count(.maxSize, within: 1...2_047) ?? 64) << 20
    let filter = LineFilter(limit: limit)
    if invocation.has(.blockKeys) {
      try filter.run(&console) { bytes, console in
        let line = try PaperLine(bytes)
        console.write(BlockJSON.keys(of: try line.read().held, path: line.path))
      }
    } else {
      var block = Block()
      try filter.run(&console) { bytes, _ in try block.take(BlockLine(bytes)) }
      block.write(to: &console)
    }
    return .done
  }
}

extension Option {
  static let blockKeys = Option(
    name: "keys", value: nil,
    summary: Phrase("Print the keys of each paper, by which a job makes its blocks."))
}
