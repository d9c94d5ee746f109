internal import Dossiers
internal import Kamerstukken

extension Finding.Code {
  /// What the code means, for the help.
  var phrase: Phrase { Phrase(verbatim: meaning) }
}
