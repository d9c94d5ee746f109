internal import Dossiers
internal import Kamerstukken
internal import Register
internal import Workbench

/// The cases of pages of the Chamber's register, put together in memory, with or without their numbers.
struct RegisterCases {
  private var entities: [String: RegisterEntity] = [:]
  private var neighbours: [String: Set<String>] = [:]

  /// Reads pages; throws the path of one that cannot be read.
  init(_ paths: [String]) throws(UnreadableFile) {
    for path in paths {
      guard let file = WholeFile(path) else { throw UnreadableFile(path: path) }
      var rest = [file.bytes]
      var stream = EntityStream { rest.popLast() ?? [] }
      do {
        while let text = try stream.next() {
          for entity in try EntityReader.entities(in: text, file: file.name) { add(entity) }
        }
      } catch {
        throw UnreadableFile(path: path)
      }
    }
    for entity in entities.values {
      for other in entity.related where entities[other] != nil {
        neighbours[entity.id, default: []].insert(other)
        neighbours[other, default: []].insert(entity.id)
      }
    }
  }

  private mutating func add(_ entity: RegisterEntity) {
    entities[entity.id] = entities[entity.id].map { $0.merged(with: entity) } ?? entity
  }

  /// Every case, in the order of its key.
  var all: [HeldDocument] {
    entities.values.filter { $0.kind == .zaak }.sorted { $0.id < $1.id }.compactMap { main in
      let related = (neighbours[main.id] ?? []).sorted().compactMap { entities[$0] }
      return RegisterCase(main, related: related).map {
        HeldDocument(record: $0.record, original: $0.original, register: $0.facts)
      }
    }
  }
}

extension HeldDocument {
  /// The same paper or case as if it did not tell the number of its motion.
  var withoutNumbers: HeldDocument {
    var record = record
    for motion in record.motions.indices {
      record.motions[motion].kamerstuk = nil
      record.motions[motion].kamerstukBasis = nil
    }
    return HeldDocument(record: record, original: original, register: register)
  }

  /// The same paper or case as if it did not tell which motion it replaces.
  var withoutReplaced: HeldDocument {
    var record = record
    for motion in record.motions.indices { record.motions[motion].replaces = nil }
    return HeldDocument(record: record, original: original, register: register)
  }
}
