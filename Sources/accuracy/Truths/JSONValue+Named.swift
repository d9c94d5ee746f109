internal import Kamerstukken
internal import TestAids

extension JSONValue {
  /// A name that the register writes without accents at times: any spelling of it is right.
  static func named(_ name: String) -> JSONValue {
    .object(["folded": .string(Folding.folded(name))])
  }
}
