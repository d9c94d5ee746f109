/// What a reader of markup meets next.
package enum MarkupEvent: Equatable, Sendable {
  /// `<al status="goed">`; an element without content is followed by its end at once.
  case start(MarkupTag)
  /// `</al>`, with the name as it was opened.
  case end(String)
  /// Text between tags, in UTF-8 with its references decoded; one stretch may come in several events.
  case text([UInt8])
}

/// The tag that opens an element.
package struct MarkupTag: Equatable, Sendable {
  package struct Attribute: Equatable, Sendable {
    /// With its prefix, as in `w:val`.
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// With its prefix, as in `w:p`; in small letters in HTML.
  package var name: String
  /// In the order written.
  package var attributes: [Attribute]

  package init(_ name: String, _ attributes: [Attribute] = []) {
    self.name = name
    self.attributes = attributes
  }

  /// The value of the first attribute of that name.
  package subscript(name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }
}
