extension String {
  /// The words with a capital at their begin, for a heading.
  var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
