internal import Kamerstukken

extension LineText {
  /// Whether the minutes of a sitting begin here: «Aan de orde is …», or the name of who speaks with its colon.
  var opensSitting: Bool {
    var cursor = cursor
    if cursor.skip("Aan de orde ") { return true }
    return (cursor.skip("De voorzitter:") || cursor.skip("Voorzitter:")) && cursor.isAtEnd
  }
}
