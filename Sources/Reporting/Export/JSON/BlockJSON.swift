package import Dossiers
internal import Kamerstukken

/// What `link-block` reads and prints beside papers: keys, and motions and links as `export ndjson` has them.
package enum BlockJSON {
  /// The keys of a paper, `kamerspoor.block-keys/1`, with the line end.
  package static func keys(of held: HeldDocument, path: String) -> [UInt8] {
    line { json in
      json.object { json in
        json.member("near", LinkKey.near(held))
        json.member("path", path)
        json.member("schema", "kamerspoor.block-keys/1")
        json.member("sha256", held.sha256)
        json.member("wide", LinkKey.wide(held))
      }
    }
  }

  /// A motion, `kamerspoor.export-motion/1`, with the line end.
  package static func line(ofMotion motion: Int, in graph: DossierGraph) -> [UInt8] {
    line { ExportJSON.write(motion, in: graph, to: &$0) }
  }

  /// A link, `kamerspoor.export-link/1`, with the line end.
  package static func line(of link: ListedLink, in graph: DossierGraph) -> [UInt8] {
    line { ExportJSON.write(link, in: graph, to: &$0) }
  }

  private static func line(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
    ExportJSON.object(write) + [0x0A]
  }
}
