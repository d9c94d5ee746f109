/// Text broken into lines.
package enum TextLayout {
  /// The lines of `text` in `width` columns, the first indented by `indent`, the others by `hanging` more.
  ///
  /// Lines break at blanks only. A word wider than the line is left whole, so that an address can still be copied.
  /// Without a width there is one line. No line ends in a blank.
  package static func lines(
    of text: StyledText, width: Int?, indent: Int = 0, hanging: Int = 0
  ) -> [StyledText] {
    if text.isOneLine, !text.isEmpty, width.map({ text.width <= $0 - indent }) ?? true {
      return [indent > 0 ? .blanks(indent) + text : text]
    }
    var lines: [StyledText] = []
    var line = StyledText.blanks(indent)
    var columns = 0
    var room = width.map { $0 - indent } ?? .max
    for word in text.words {
      let wordWidth = word.width
      if columns > 0, columns + 1 + wordWidth > room {
        lines.append(line)
        line = .blanks(indent + hanging)
        columns = 0
        room = width.map { $0 - indent - hanging } ?? .max
      }
      if columns == 0 {
        line += word
        columns = wordWidth
      } else {
        line.append(word: word)
        columns += 1 + wordWidth
      }
    }
    return lines + [line.withoutTrailingBlanks]
  }
}
