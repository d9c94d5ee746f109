internal import Kamerstukken

/// The index of a site: every page in a list, and a search over them that a script adds.
struct SiteIndex {
  let selection: Selection
  let entries: [SiteEntry]

  /// The file of the index, to which every page leads back.
  static let file = "index.html"

  var html: [UInt8] {
    let name = selection.subject ?? selection.say("All that is held")
    let parts: [any ReportPart] = SiteEntry.Sort.allCases.map { sort in
      SiteList(selection: selection, sort: sort, entries: entries.filter { $0.sort == sort })
    }.filter { !$0.isEmpty }
    return PageFrame(
      selection: selection, name: name,
      kicker: selection.say("Kamerspoor, a trail through the Chamber"),
      heading: name,
      deck: [
        selection.say("\(entries.count) pages: motions with their history, dossiers, papers.")
      ],
      provenance: selection.provenance
    ).page(parts, id: "entries", before: { filter.write(to: &$0) }) { html in
      html.element("script", ["type": "application/json", "id": "words"]) { $0.own(words) }
    }
  }

  private var filter: FilterBar {
    FilterBar(
      selection: selection, target: "entries", label: selection.say("Search in this site"),
      choices: [
        FilterBar.Choice(
          name: "lane", title: selection.say("Kind"), all: selection.say("all kinds"),
          options: SiteEntry.Sort.allCases.map { ($0.rawValue, selection.say(SiteList.title($0))) })
      ],
      count: selection.say("\("#1") of \("#2") pages shown"))
  }

  /// What the search looks through, in the order of the lists, as JSON without a sign that means something to HTML.
  private var words: String {
    var json = JSONWriter(reservingCapacity: 65_536)
    let sorted = SiteEntry.Sort.allCases.flatMap { sort in entries.filter { $0.sort == sort } }
    json.array(sorted) { entry, json in
      json.string(
        Shortening.end(
          "\(entry.name) \(entry.state ?? "") \(entry.detail) \(entry.words)", to: 4_000)
      )
    }
    var text: [UInt8] = []
    for byte in json.bytes {
      switch byte {
      case UInt8(ascii: "<"): text += "\\u003c".utf8
      case UInt8(ascii: ">"): text += "\\u003e".utf8
      case UInt8(ascii: "&"): text += "\\u0026".utf8
      default: text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

/// The pages of one sort.
struct SiteList: ReportPart {
  let selection: Selection
  let sort: SiteEntry.Sort
  let entries: [SiteEntry]

  var id: String { "list-\(sort.rawValue)" }
  var title: Phrase { Self.title(sort) }
  var isEmpty: Bool { entries.isEmpty }

  static func title(_ sort: SiteEntry.Sort) -> Phrase {
    switch sort {
    case .motion: Phrase("Motions")
    case .dossier: Phrase("Dossiers")
    case .paper: Phrase("Papers")
    }
  }

  func write(to html: inout HTMLWriter) {
    html.element("ul", ["class": "entries", "data-list": sort.rawValue]) { html in
      for entry in entries {
        html.element("li", ["data-lane": sort.rawValue]) { html in
          html.link(.page(entry.file), entry.name)
          if let state = entry.state {
            html.text(" ")
            html.element("span", ["class": "chip \(Tone(outcome: state).rawValue)"], state)
          }
          if !entry.detail.isEmpty {
            html.element("p", ["lang": "nl"], Shortening.middle(entry.detail, to: 260))
          }
        }
        html.endLine()
      }
    }
    html.endLine()
  }
}
