extension Dutch {
  /// What is suggested where something is not held.
  static let near: [String: String] = [
    "did you mean {1}?":
      "bedoelde u {1}?",
    "did you mean kamerspoor {1} {2}?":
      "bedoelde u kamerspoor {1} {2}?",
    "motions near it that are spoken of: {1}; kamerspoor motion {2}":
      "moties in de buurt die genoemd worden: {1}; kamerspoor motion {2}",
    "held or cited near it: {1}; kamerspoor search {2}":
      "in de buurt aanwezig of aangehaald: {1}; kamerspoor search {2}",
    "files with nearly that name: {1}":
      "bestanden met bijna die naam: {1}",
    "dossiers that are held and look like it: {1}; kamerspoor dossier {2}":
      "dossiers in het archief die erop lijken: {1}; kamerspoor dossier {2}",
  ]
}
