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
    "there is no import run {1}; {2}":
      "er is geen importronde {1}; {2}",
    "no run is known":
      "er is geen ronde bekend",
    "{1} of {2} ({3} new, {4} changed)":
      "{1} van {2} ({3} nieuw, {4} gewijzigd)",
    "the last runs are {1}":
      "de laatste rondes zijn {1}",
    "the runs are {1}":
      "de rondes zijn {1}",
    "nothing of it came since {1}":
      "er kwam niets van sinds {1}",
    "nothing of it came in run {1} or later":
      "er kwam niets van in ronde {1} of later",
    "options stand behind the command: kamerspoor COMMAND {1}":
      "opties staan achter de opdracht: kamerspoor COMMAND {1}",
  ]
}
