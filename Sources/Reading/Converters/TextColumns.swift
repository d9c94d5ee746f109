internal import Kamerstukken

/// Whether running text stands in columns side by side, as in the printed Handelingen.
///
///     De heer Jansen (D66): Voorzitter.     gaan, dan is de vraag wat wij daar
///     Het gaat vandaag over de vraag of     met elkaar van vinden. Ik hoor graag
///
/// A side column with labels is none: its lines are short, and most lines of the page have nothing in it.
enum TextColumns {
  /// The fewest bytes on each side of the gap, and the fewest blanks in it.
  private static let narrowest = 25
  private static let gap = 3

  /// Whether more than half of the lines that hold anything have running text on both sides of a gap.
  static func areSideBySide(in text: [UInt8]) -> Bool {
    var lines = 0
    var split = 0
    for line in text.split(separator: 0x0A) {
      guard line.contains(where: { !$0.isSpace }) else { continue }
      lines += 1
      if isSplit(line) { split += 1 }
    }
    return lines >= 10 && split * 2 > lines
  }

  private static func isSplit(_ line: ArraySlice<UInt8>) -> Bool {
    var widths: [Int] = [0]
    var blanks = 0
    for byte in line {
      if byte.isSpace {
        blanks += 1
      } else if blanks >= gap, widths[widths.count - 1] > 0 {
        widths.append(1)
        blanks = 0
      } else {
        widths[widths.count - 1] += 1 + (widths[widths.count - 1] > 0 ? blanks : 0)
        blanks = 0
      }
    }
    return widths.count >= 2 && widths.allSatisfy { $0 >= narrowest }
  }
}
