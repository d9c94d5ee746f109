internal import Archive
internal import Dossiers
internal import Kamerstukken
internal import Lines
internal import Reporting

extension Command {
  static let correct = Command(
    name: "correct", operands: "DOCUMENT FIELD [VALUE]",
    summary: Phrase("Say what a field of a paper should be, beside what the paper gives."),
    discussion: [
      .prose([
        Phrase(
          "A FIELD is date, kamerstuk, kenmerk, kind, ministry, title, or of the first motion it speaks of 'motion 1.kamerstuk' or 'motion 1.submitters'."
        ), Phrase("A VALUE of '' says that the paper has no such thing."),
      ]),
      .prose([
        Phrase(
          "The correction is yours: every answer about papers together uses it, show tells both, it stays whatever is imported, and link export and link import take it along."
        ), Phrase("With --undo the paper's own word stands again."),
      ]),
    ],
    options: [.archive, .json, .note, .undo],
    completions: [.nothing, .correctedFields, .nothing]
  ) { invocation, console in
    let wanted = try Wanted(invocation)
    var library = try Library(invocation)
    let found = try Naming.documents(wanted.document, &library)
    guard found.count < 2 else {
      let digests = found.map { "\($0.sha256.prefix(12))" }.joined(separator: ", ")
      throw UsageError(
        "\(found.count) documents are called \(wanted.document); name one by its sha256: \(digests)"
      )
    }
    guard let summary = found.first, let held = try library.held(summary.id)
    else { return try Naming.report(found, wanted.document, library, &console) }
    guard held.printed.has(wanted.field) else {
      throw UsageError(
        "\(held.name) speaks of \(held.printed.motions.count) motions; there is no \(wanted.field)")
    }
    var archive = try Archive(
      path: try Library.path(invocation), access: .write, for: invocation)
    if let value = wanted.value {
      let correction = Correction(
        sha256: held.sha256, field: wanted.field, value: value.spelling,
        note: invocation[.note] ?? "")
      try archive.together { archive in
        try archive.set(correction)
        try archive.findCorrected()
      }
    } else {
      guard held.correction(of: wanted.field) != nil else {
        console.note("you corrected no \(wanted.field) of \(held.name)")
        return .nothingFound
      }
      try archive.together { archive in
        try archive.removeCorrection(of: wanted.field, in: held.sha256)
        try archive.findCorrected(also: held.sha256)
      }
    }
    return try show(summary, wanted.field, invocation, &console)
  }

  /// The field as it is from now on.
  private static func show(
    _ summary: DocumentSummary, _ field: CorrectedField, _ invocation: Invocation,
    _ console: inout Console
  ) throws -> ExitStatus {
    var library = try Library(invocation)
    guard let held = try library.held(summary.id) else { return .done }
    let view = CorrectionView(held, field: field)
    if invocation.has(.json) {
      console.write(view.json())
    } else {
      console.print(view.answer(on: console.sheet))
    }
    return .done
  }
}

/// What a reader wants to correct.
private struct Wanted {
  let document: String
  let field: CorrectedField
  /// Nothing where the correction is to be taken back.
  let value: CorrectedValue?

  init(_ invocation: Invocation) throws(UsageError) {
    var operands = invocation.operands
    // `motion 1.kamerstuk` may come as two words.
    if operands.count > 2, operands[1] == "motion" {
      operands[1...2] = ["motion \(operands[2])"]
    }
    let isUndo = invocation.has(.undo)
    guard operands.count == (isUndo ? 2 : 3) else {
      let last = isUndo ? "--undo" : "VALUE"
      throw UsageError(
        "it is kamerspoor correct DOCUMENT FIELD \(last); put quotes around what has blanks")
    }
    document = operands[0]
    guard let field = CorrectedField(operands[1]) else {
      throw UsageError("no field \(operands[1]); it is \(CorrectedField.names)")
    }
    self.field = field
    if isUndo, invocation.has(.note) { throw UsageError("--note goes with a value") }
    guard !isUndo else {
      value = nil
      return
    }
    let text = Self.canonical(operands[2], field)
    guard let value = CorrectedValue(text, of: field) else {
      throw UsageError(
        "\(field) wants \(CorrectedValue.expected(of: field)), not \(operands[2])")
    }
    guard value.spelling.utf8.count + (invocation[.note] ?? "").utf8.count <= VerdictLine.longest
    else { throw UsageError("the value and --note are too long") }
    self.value = value
  }

  /// A number in any spelling as its canonical one; other values as typed.
  private static func canonical(_ text: String, _ field: CorrectedField) -> String {
    switch field {
    case .kamerstuk, .motionKamerstuk:
      let numbers = LookUp(text).numbers
      return numbers.count == 1 ? numbers[0] : text
    default: return text
    }
  }
}
