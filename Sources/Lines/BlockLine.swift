package import Dossiers
internal import Kamerstukken
internal import Register

/// One line that a job sends of a block: a paper, a motion that its cluster told, or the key of a wide block.
///
///     {"path":"/stukken/brief.txt","text":"…"}
///     {"chain":["motion:26643-1001"],"key":"motion:26643-1001",…,"schema":"kamerspoor.export-motion/1"}
///     {"block":"person:kathmann"}
package enum BlockLine {
  case paper(PaperLine)
  case motion(GivenMotion)
  case block(String)

  package init(_ line: [UInt8]) throws(PaperLine.Refusal) {
    guard let node = PaperLine.node(line) else {
      throw PaperLine.Refusal(phrase: Phrase("no JSON object of texts"))
    }
    if node["schema"]?.text == "kamerspoor.export-motion/1" {
      guard let motion = GivenMotion(node) else {
        throw PaperLine.Refusal(phrase: Phrase("no motion as link-block prints it"))
      }
      self = .motion(motion)
    } else if let block = node.texts?["block"], node.texts?.count == 1 {
      self = .block(block)
    } else {
      self = .paper(try PaperLine(node))
    }
  }
}

extension GivenMotion {
  /// A motion out of its line; nothing where what is needed of it is not there.
  init?(_ node: JSONNode) {
    guard let key = node["key"]?.text, let chain = node["chain"]?.list,
      let stage = node["motion"], let form = stage["form"]?.text.flatMap(Motion.Form.init),
      let submitters = stage["submitters"]?.list, let mentions = node["mentions"]?.items,
      let kamerstuk = stage["kamerstuk"], kamerstuk == .null || kamerstuk.text != nil
    else { return nil }
    let places = mentions.compactMap { mention in
      mention["sha256"]?.text.flatMap { sha256 in
        mention["motion"]?.count.map { Mention(sha256: sha256, motion: $0) }
      }
    }
    guard places.count == mentions.count, chain.contains(key) else { return nil }
    self.init(
      key: key, chain: chain, mentions: places, submitters: submitters.map(PersonName.init),
      form: form, kamerstuk: kamerstuk.text)
  }
}

extension JSONNode {
  /// The items of an array of texts; nothing where this is none.
  fileprivate var list: [String]? {
    guard let items else { return nil }
    let texts = items.compactMap(\.text)
    return texts.count == items.count ? texts : nil
  }
}
