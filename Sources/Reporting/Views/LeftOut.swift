package import Kamerstukken

/// How many papers some options of a search leave out together.
package struct LeftOut: Sendable {
  /// The names of the options, without their dashes.
  private let options: [String]
  private let count: Int

  /// Makes the count of the papers that each of the options would leave out.
  package init(options: [String], count: Int) {
    self.options = options
    self.count = count
  }

  /// `3 papers, left out by --from and --kind`.
  package var text: Phrase {
    let names = options.map { Phrase(verbatim: "--\($0)") }
    let all = names.dropFirst().reduce(names.first ?? Phrase(verbatim: "")) {
      Phrase("\($0) and \($1)")
    }
    return Phrase("\(Self.papers(count)), left out by \(all)")
  }

  /// `1 paper`, `3 papers`.
  static func papers(_ count: Int) -> Phrase {
    count == 1 ? Phrase("1 paper") : Phrase("\(count) papers")
  }

  /// Writes a member of `leftOut`.
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("by", options)
      json.member("count", count)
    }
  }
}
