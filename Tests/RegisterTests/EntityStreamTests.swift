import Register
import Testing

@Suite struct `A file of the register` {
  private static let entities = [#"{"Id": "a", "x": "]}\""}"#, #"{"Id":"b","y":[{"z":1}]}"#]

  @Test(arguments: [
    "{\"@odata.context\": \"x\",\n \"value\": [\(entities[0]),\n \(entities[1])\n], \"@odata.nextLink\": \"…\"}",
    "{\"value\": [\(entities[0]),\(entities[1])], \"next\": \"…{\\\"}\", \"x\": {\"y\": {}}}\n",
    "[\(entities[0]), \(entities[1])]", "\(entities[0])\n\(entities[1])\n",
    "\u{FEFF}[\(entities[0]),\(entities[1])]",
    "{\"value\":[\(entities[0])]} {\"value\" : [\(entities[1])]}",
  ])
  func `is cut into the same entities wherever its pieces end`(_ text: String) throws {
    for size in [1, 2, 7, 64, 4_096] {
      #expect(try Self.entities(in: text, piece: size).map(\.text) == Self.entities)
    }
  }

  @Test func `says on which line each entity begins`() throws {
    let text = "{\"value\": [\n\n\(Self.entities[0]),\n\(Self.entities[1])]}"
    #expect(try Self.entities(in: text, piece: 3).map(\.line) == [3, 4])
  }

  @Test(arguments: [
    ("{\"value\": [{\"Id\": 1}, {\"Id\"", RegisterError(line: 1, reason: .unclosed), 1),
    ("{\"value\": [\n{\"Id\": 1}, ", RegisterError(line: 2, reason: .unclosed), 1),
    ("no JSON", RegisterError(line: 1, reason: .malformed), 0),
    ("[{\"Id\": 1}\n, true]", RegisterError(line: 2, reason: .malformed), 1),
  ])
  func `that is damaged says where, and gives what stands before`(
    _ text: String, _ error: RegisterError, _ whole: Int
  ) throws {
    var stream = Self.stream(text, piece: 5)
    for _ in 0..<whole { #expect(try stream.next() != nil) }
    var found: RegisterError?
    do { _ = try stream.next() } catch let caught as RegisterError { found = caught }
    #expect(found == error)
  }

  @Test(arguments: [
    "{\"Id\": tru}", "{\"Id\"}", "{\"Id\": \"\\q\"}", String(repeating: "[", count: 70),
  ])
  func `with an entity that is no JSON says so`(_ text: String) {
    let entity = EntityText(bytes: Array("{\"x\": \(text)}".utf8), line: 7)
    #expect(throws: RegisterError(line: 7, reason: .unparsable)) {
      try EntityReader.entities(in: entity, file: "x.json")
    }
  }

  private static func stream(_ text: String, piece: Int) -> EntityStream {
    var rest = Array(text.utf8)[...]
    return EntityStream {
      defer { rest = rest.dropFirst(piece) }
      return Array(rest.prefix(piece))
    }
  }

  private static func entities(in text: String, piece: Int) throws -> [(text: String, line: Int)] {
    var stream = stream(text, piece: piece)
    var found: [(String, Int)] = []
    while let entity = try stream.next() {
      found.append((String(decoding: entity.bytes, as: UTF8.self), entity.line))
    }
    return found
  }
}
