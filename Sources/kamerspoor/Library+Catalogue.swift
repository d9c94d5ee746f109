internal import Archive
internal import Reporting

extension Library {
  /// What a program that shows the archive itself is told of it.
  static func catalogue(_ invocation: Invocation) throws -> ArchiveCatalogue {
    let name = try path(invocation).split(separator: "/").last ?? "archive"
    // As pathlib has it: without the last extension, but a leading dot begins none.
    let end = name.dropFirst().lastIndex(of: ".") ?? name.endIndex
    return ArchiveCatalogue(
      database: String(name[..<end]),
      tables: TableNote.all.map {
        .init(
          name: $0.name, description: $0.description, label: $0.label, facets: $0.facets,
          sortable: $0.sortable, isHidden: $0.isHidden, search: $0.search)
      },
      queries: CannedQuery.all.map {
        .init(
          name: $0.name, title: $0.title, note: $0.note, parameters: $0.parameters, sql: $0.sql)
      })
  }
}
