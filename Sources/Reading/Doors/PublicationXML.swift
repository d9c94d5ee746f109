internal import Kamerstukken

/// Turns the XML of officielebekendmakingen.nl into the text form of the same paper.
///
/// In the head each piece of text has a line (`Nr.` ⏎ `1001`), as in the publication's text form; in the body each
/// paragraph. An element this does not know is part of the sentence where it stands in one, else it has lines of its own.
struct PublicationXML {
  static let converter = "kamerspoor-xml 1"

  /// What an element is to the lines of the text.
  private enum Role {
    /// Holds other elements; text that stands in it has a line of its own.
    case structure
    /// A line of the head.
    case line
    /// A paragraph, or within an item a line.
    case paragraph
    case heading
    case list
    case item
    /// The number or dash of an item.
    case counter
    /// A row of a table, or all of a signature.
    case part
    case name
    case inline
    case bold
    case note
    /// The number of a note.
    case mark
  }

  private var reader: MarkupReader
  private var lines = ConvertedLines()
  private var open: [Role] = []
  private var boldDepth = 0
  private var listDepth = 0

  /// Whether the elements of a name open an official publication: since 2010, and before.
  static func isRoot(_ name: String) -> Bool {
    ["officiele-publicatie", "kamerstuk", "kamervragen", "handelingen", "kamerwrk"].contains(name)
  }

  static func text(of bytes: [UInt8]) throws(MarkupError) -> [UInt8] {
    var conversion = Self(reader: MarkupReader(bytes))
    while let event = try conversion.reader.next() {
      switch event {
      case .start(let tag): try conversion.start(tag)
      case .text(let text): conversion.take(text)
      case .end: conversion.end()
      }
    }
    return conversion.lines.finished()
  }

  private init(reader: MarkupReader) { self.reader = reader }

  private var isInSentence: Bool {
    switch open.last {
    case .structure, .list, .item, nil: false
    default: true
    }
  }

  private mutating func start(_ tag: MarkupTag) throws(MarkupError) {
    if Self.unseen.contains(tag.name) { return try reader.skipElement() }
    let role = role(of: tag)
    switch role {
    case .line: lines.endLine()
    case .paragraph: endBlock()
    case .part: lines.endParagraph()
    case .heading:
      lines.endParagraph()
      boldDepth += 1
    case .item: lines.endLine()
    case .list:
      if listDepth == 0 { lines.endParagraph() }
      listDepth += 1
    case .name: lines.endLine()
    case .inline where open.last == .heading || open.last == .name: lines.blank()
    case .inline where tag.name == "functie": lines.endLine()
    case .bold: boldDepth += 1
    case .note: lines.beginAside()
    default: break
    }
    open.append(role)
  }

  private mutating func take(_ text: [UInt8]) {
    if isInSentence {
      lines.append(text, isBold: boldDepth > 0)
    } else if text.contains(where: { !$0.isSpace }) {
      lines.endLine()
      lines.append(text)
      lines.endLine()
    }
  }

  private mutating func end() {
    switch open.popLast() {
    case .line, .name: lines.endLine()
    case .paragraph: endBlock()
    case .part: lines.endParagraph()
    case .heading:
      lines.endParagraph()
      boldDepth -= 1
    case .item: lines.endLine()
    case .list:
      listDepth -= 1
      if listDepth == 0 { lines.endParagraph() }
    case .counter: lines.markEnds()
    case .bold: boldDepth -= 1
    case .note: lines.endNote()
    case .mark: lines.nameNote()
    case .inline where open.last == .heading || open.last == .name: lines.blank()
    default: break
    }
  }

  /// Items of a list stand right under each other: a number behind a blank line would look like a heading's.
  private mutating func endBlock() {
    if listDepth > 0 { lines.endLine() } else { lines.endParagraph() }
  }
}

extension PublicationXML {
  /// Data about the paper, the list of its headings, and pictures.
  private static let unseen: Set<String> = [
    "metadata", "meta-data", "officiele-inhoudsopgave", "inhoudsopgave", "inhopg", "plaatje",
    "illustratie",
  ]

  private func role(of tag: MarkupTag) -> Role {
    switch tag.name {
    case "al", "noot.al", "considerans.al", "wij", "wat", "title", "entry": return .paragraph
    case "kop", "tussenkop", "tuskop": return .heading
    case "lijst", "definitielijst": return .list
    case "li", "definitie-item": return .item
    case "li.nr", "lidnr": return .counter
    case "row", "lid", "ondertekening", "ondtek": return .part
    case "noot": return .note
    case "noot.nr": return .mark
    case "naam": return .name
    case "nadruk" where isInSentence: return tag["type"] == "vet" ? .bold : .inline
    case "tekstregel": return .line
    case "titel" where !isInSentence: return .line
    case "nr" where !isInSentence: return .heading
    default: return isInSentence ? .inline : .structure
    }
  }
}
