/// How the answers to a list of searches are written.
enum BatchFormat: String, CaseIterable {
  case text, csv, json
}
