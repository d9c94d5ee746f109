internal import Dossiers
internal import Kamerstukken
internal import Reporting

/// What a shell may propose where a value or an operand is typed.
enum Completion: Hashable, Sendable {
  /// Only the reader knows: a day, a number, words of a paper.
  case nothing
  case files
  case commands
  case kinds, ministries, linkKinds, findingCodes
  case answerFormats, exportFormats, graphFormats, searchFormats, manualFormats
  case languages, colours, shells
  case linkActions, archiveActions, correctedFields
  /// Whatever `kamerspoor help` explains.
  case topics

  /// The words to propose, in the order of their table.
  var words: [String] {
    switch self {
    case .nothing, .files: []
    case .commands: Command.all.map(\.name)
    case .kinds: DocumentRecord.Kind.allCases.map(\.rawValue)
    case .ministries: Ministry.allCases.map(\.rawValue)
    case .linkKinds: Link.Kind.allCases.map(\.typed)
    case .findingCodes: Finding.Code.allCases.map(\.rawValue)
    case .exportFormats: ExportFormat.all.map(\.name)
    case .graphFormats: GraphFormat.allCases.map(\.rawValue)
    case .answerFormats: AnswerFormat.allCases.map(\.rawValue)
    case .searchFormats: AnswerFormat.allCases.map(\.rawValue) + [BatchFormat.csv.rawValue]
    case .manualFormats: ManualFormat.allCases.map(\.rawValue)
    case .languages: Language.allCases.map(\.rawValue)
    case .colours: Console.Colour.allCases.map(\.rawValue)
    case .shells: Shell.allCases.map(\.rawValue)
    case .linkActions: LinkAction.allCases.map(\.rawValue)
    case .archiveActions: ArchiveAction.allCases.map(\.rawValue)
    case .correctedFields: CorrectedField.typed
    case .topics: HelpTopic.all.flatMap(\.names).filter { !$0.utf8.contains(0x20) }
    }
  }
}

extension Link.Kind {
  /// As it is typed, with hyphens for its blanks: `advises-on`.
  var typed: String { rawValue.split(separator: " ").joined(separator: "-") }
}

extension CorrectedField {
  /// The names of the fields that every paper has.
  fileprivate static let typed = ["date", "kamerstuk", "kenmerk", "kind", "ministry", "title"]
}
